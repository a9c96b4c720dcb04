### Kompas.com 2017-10-18 article
= [m1=m5 Pansus] Datangi [m2=m6 KPK], {e1 Ditolak} di Lobi
~date_line 18 Oktober 2017, 12:52 WIB
~byline Oleh: Dimas Prakoso
[m3:@IDN JAKARTA], KOMPAS.com - Kunjungan itu berakhir di meja resepsionis. [m4:IDN.PTY Agun Gunandjar Sudarsa] dan lima anggota [m5:IDN.LEG Panitia Khusus Hak Angket] menunggu dua puluh menit di lobi, Selasa (17/10/2017), lalu pergi.
[m6:IDN.JUD Komisi Pemberantasan Korupsi] memang sudah {e2 menyurati} [m7=m5 mereka] bahwa pimpinan tidak bersedia hadir sebelum perkara di Mahkamah Konstitusi diputus. Perkara dimaksud {e3 diajukan} [m8:IDN.JUD wadah pegawai komisi] pada 13 Juli.
"<<q1 [m9=m4 Kami] datang baik-baik, bawa kue pula>>," kata [m10=m4 politikus] [m11:IDN.PTY Golkar] yang memimpin panitia tersebut.
[m12:IDN.JUD Laode M Syarif], salah seorang pimpinan, menyangkal [m13=m6 lembaganya] takut. Menurut [m14=m12 dia], <<q2 kue boleh dititipkan>>.
Panitia dibentuk pada 30 Mei tak lama setelah [m15:IDN.LEG Miryam S Haryani] {e4 mengaku} di sidang ditekan penyidik. Yang kemudian ditahan justru [m16=m15 Miryam] sendiri. Kursi ketua [m17:IDN.LEG DPR] waktu itu dan sampai kini diduduki [m18:IDN.LEG Setya Novanto], ketua umum [m19=m11 Golkar].
[m20=m18 Novanto] {e5 menang} praperadilan di [m21:IDN.JUD Pengadilan Negeri Jakarta Selatan] pada 29 September. Bagi [m22:ICW.CVL ICW], kemenangan tersebut ganjil; lembaga itu {e6 melaporkan} [m23:IDN.JUD Hakim Cepi Iskandar] ke [m24:IDN.JUD Komisi Yudisial], 5 Oktober.
Apakah [m25=m6 KPK] akan menyerah? [m26:IDN.JUD Agus Rahardjo], ketuanya, mengisyaratkan surat perintah baru. Kalau terbit, [m27=m18 ketua parlemen] bisa {e7 menyandang} status tersangka untuk kedua kali.
Presiden tidak ikut campur. Meski begitu, [m28:IDN.GOV Jokowi] {e8 menolak} rekomendasi sementara untuk membekukan komisi, sebagaimana dituturkan [m29:IDN.GOV Johan Budi], Senin.
[m30:IDN.PTY Hanura], anggota koalisi pendukung pemerintah, {e9 berencana menarik wakilnya}. [m31:IDN.PTY Demokrat], [m32:IDN.PTY PKS], dan [m33:IDN.PTY PKB] sejak awal {e10 tidak mengirim} orang.
Kuenya, bolu pandan, dibagikan kepada petugas parkir.
~footer Unduh aplikasi kami di Play Store dan App Store
e1 m2 > m1 REJECT actual 2017-10-17/day ctx=legislative,corruption again
e2 m6 > m7 REJECT actual 2017-10-17/day ctx=legislative,corruption
e3 m8 > m7 ACCUSE actual 2017-07-13/day mode=allege ctx=legal,legislative bg
e4 m15 > m17 ACCUSE actual 2017-03-23/day mode=allege ctx=corruption,legal bg
e5 m21 > m20 CONCEDE actual 2017-09-29/day ctx=legal,corruption bg
e6 m22 > m23 ACCUSE actual 2017-10-05/day mode=allege ctx=legal,corruption
e7 m25 > m27 ACCUSE hypothetical 2017-10-18/none mode=allege ctx=corruption,legal
e8 m28 > m7 REJECT actual 2017-10-16/day mode=change ctx=legislative,corruption
e9 m30 > m7 SANCTION planned 2017-10-18/none mode=withdraw ctx=legislative
e10 m31,m32,m33 > m7 REJECT actual 2017-10-18/none ctx=legislative bg
q1 m10 direct cue=kata
q2 m14 indirect cue=Menurut
rel m4 leads m5
rel m10 member_of m11
rel m18 leads m17
rel m18 leads m19
rel m26 leads m25

### Tribun Medan 2022-12-09 article
= [m1=m6 Bupati Meranti] {e1 Ancam} Gabung [m2:@MYS Malaysia]
TRIBUN-MEDAN.com, [m3:@IDN PEKANBARU] - Rapat koordinasi yang biasanya mengantuk itu tiba-tiba terjaga.
"<<q1 [m4=m6 Kami] ini penghasil minyak, tapi termiskin. Kalau tidak mau urus, serahkan [m5=m6 kami] ke sebelah>>," kata [m6:IDN.GOV Bupati Kepulauan Meranti Muhammad Adil] di hadapan [m7:IDN.GOV Dirjen Perimbangan Keuangan Lucky Alfirman], Kamis (8/12/2022).
Dengan "sebelah" [m8=m6 ia] maksudkan negeri jiran. Ancaman {e2 pindah} itu diucapkan sesudah [m9=m6 ia] {e3 menyebut} isi [m10:IDN.GOV Kementerian Keuangan] iblis atau setan.
Reaksi datang malam itu juga. [m11:IDN.GOV Yustinus Prastowo], staf khusus menteri, {e4 mengecam} ucapan tersebut dan menerangkan bahwa dana bagi hasil Meranti naik 4,8 persen.
[m12:IDN.GOV Mendagri Tito Karnavian] {e5 akan menegur} [m13=m6 sang bupati] secara tertulis. [m14:IDN.GOV Gubernur Riau Syamsuar], yang menjadi tuan rumah, {e6 memohon maaf} atas nama provinsi.
Di Meranti sendiri, [m15:IDN.GOV Wakil Bupati Asmar] mengaku tidak diajak bicara. [m16:IDN.LEG DPRD] malah {e7 membela} kepala daerahnya: <<q2 caranya salah, isinya benar>>.
[m17:IDN.PTY PDI Perjuangan] pernah {e8 memecat} [m18=m6 Adil] dari keanggotaan pada 2013, dan [m19=m6 ia] kini kader [m20:IDN.PTY PKB]. Sekretaris wilayah partai itu, [m21:IDN.PTY Ade Agus Hartanto], {e9 meminta} [m22=m6 Adil] berhenti bermain kata.
Apakah pemerintah pusat akan {e10 memotong} transfer sebagai hukuman? [m23=m11 Yustinus] menepisnya.
[m24:MYS.GOV Konsulat Malaysia di Pekanbaru] enggan berkomentar. Bulan Februari [m25=m6 Adil] {e11 bertandang} ke sana membicarakan jalur feri Selatpanjang-Batu Pahat.
[m26:IDN.EDU BEM Universitas Riau] {e12 menggelar mimbar bebas} mendukung bagi hasil yang adil. Sumur-sumur di Meranti dikelola [m27:IDN.BUS Energi Mega Persada].
Air pasang merendam Selatpanjang tadi pagi.
e1 m1 > m10 THREATEN threatened 2022-12-08/day ctx=economic again
e2 m9 > m10 THREATEN threatened 2022-12-08/day ctx=economic
e3 m9 > m10 ACCUSE actual 2022-12-08/day mode=disapprove ctx=economic
e4 m11 > m9 ACCUSE actual 2022-12-08/day mode=disapprove ctx=economic
e5 m12 > m13 ACCUSE planned 2022-12-09/none mode=disapprove ctx=executive
e6 m14 > m10 SUPPORT actual 2022-12-09/day ctx=economic
e7 m16 > m13 SUPPORT actual 2022-12-09/none ctx=economic
e8 m17 > m18 SANCTION actual 2013-01-01/year mode=expel ctx=political_institutions bg
e9 m21 > m22 REQUEST requested 2022-12-09/none mode=change ctx=political_institutions
e10 m10 > m22 SANCTION denied 2022-12-09/none mode=discontinue ctx=economic said=m23
e11 m25 > m24 CONSULT actual 2022-02-01/month mode=visit ctx=economic bg
e12 m26 > m10 PROTEST actual 2022-12-09/day mode=demo ctx=economic,natural_resource
q1 m6 direct cue=katanya
q2 m16 indirect cue=membela
rel m19 member_of m20
rel m21 member_of m20

### ANTARA News 2006-02-20 article
= Kartun, Telur, dan [m1=m3 Denmark]
[m2:@IDN Jakarta] (ANTARA News) - Tirai di lantai 25 Menara Rajawali tertutup rapat. Penghuninya, [m3:DNK.GOV Kedutaan Besar Denmark], sudah pulang ke Kopenhagen.
[m4:DNK.GOV Duta Besar Niels Erik Andersen] {e1 ditarik} pada 11 Februari setelah ancaman terhadap stafnya. "<<q1 [m5=m4 Kami] akan kembali begitu keadaan memungkinkan>>," katanya waktu itu di bandara.
Sejak awal bulan gedung tersebut berkali-kali {e2 didatangi} [m6:FPI.REL Front Pembela Islam], yang pertama kali pada Jumat, 3 Februari, masuk ke lobi dan melempar telur.
Minggu kemarin sasarannya bergeser. Sekitar empat ratus [m7=m6 anggota FPI] {e3 memecahkan kaca} pos jaga [m8:USA.GOV Kedutaan Besar Amerika Serikat] di Merdeka Selatan. [m9:IDN.COP Kepolisian] {e4 menahan} dua orang.
[m10=m8 Perwakilan Washington] {e5 mengutuk} perusakan itu sebagai premanisme. [m11:FPI.REL Habib Rizieq Shihab], ketua umum [m12=m6 FPI], membantah memberi perintah {e6 merusak}.
Amarah berpangkal pada dua belas gambar yang dimuat [m13:DNK.JRN harian Jyllands-Posten] September lalu. [m14:DNK.GOV Perdana Menteri Anders Fogh Rasmussen] {e7 menolak} bertemu [m15:IDN.GOV sebelas duta besar negara Islam, termasuk Indonesia], 21 Oktober 2005.
[m16:IDN.GOV Presiden Susilo Bambang Yudhoyono], dalam kolom di sebuah harian internasional, {e8 menyesalkan} pemuatan dan sekaligus {e9 mengimbau} [m17:IDN.REL umat] memaafkan; kolom itu terbit pada 10 Februari.
[m18:NU.REL PBNU] pimpinan [m19:NU.REL Hasyim Muzadi] bersama [m20:IDN.REL KWI] {e10 menyerukan} doa, bukan batu.
Kepada wartawan, [m21:IDN.GOV Menlu Hassan Wirajuda] mengatakan <<q2 [m22:IDN.GOV Indonesia] tidak memboikot produk susu Denmark>>. Pemboikotan itu {e11 diserukan} [m23:MUI.REL MUI] cabang Jawa Timur bila permintaan maaf tak kunjung keluar.
[m24:EU Uni Eropa], yang beranggotakan [m25=m14 Denmark], {e12 mengirim} [m26:EU Javier Solana] ke Jakarta pekan depan. [m27=m26 Ia] pekan lalu {e13 singgah} di markas [m28:OIC OKI], Jeddah.
Saham perusahaan susu di bursa turun tipis.
e1 m14 > m22 SANCTION actual 2006-02-11/day mode=withdraw ctx=diplomatic,religion_ethnicity bg
e2 m6 > m3 PROTEST actual 2006-02-03/day mode=riot ctx=religion_ethnicity,diplomatic bg
e3 m7 > m8 PROTEST actual 2006-02-19/day mode=vandalize ctx=religion_ethnicity,diplomatic
e4 m9 > m7 COERCE actual 2006-02-19/day mode=arrest ctx=religion_ethnicity
e5 m10 > m12 ACCUSE actual 2006-02-20/day mode=disapprove ctx=religion_ethnicity,diplomatic
e6 m12 > m10 PROTEST denied 2006-02-19/day mode=vandalize ctx=religion_ethnicity said=m11 again
e7 m14 > m15 REJECT actual 2005-10-21/day mode=yield ctx=religion_ethnicity,diplomatic bg
e8 m16 > m13 ACCUSE actual 2006-02-10/day mode=disapprove ctx=religion_ethnicity bg
e9 m16 > m17 REQUEST requested 2006-02-10/day mode=yield ctx=religion_ethnicity bg
e10 m18,m20 > m17 REQUEST requested 2006-02-20/none mode=yield ctx=religion_ethnicity
e11 m23 > m14 SANCTION hypothetical 2006-02-20/none mode=discontinue ctx=economic,religion_ethnicity
e12 m24 > m22 CONSULT planned 2006-02-27/week mode=visit ctx=diplomatic,religion_ethnicity
e13 m27 > m28 CONSULT actual 2006-02-13/day mode=visit ctx=diplomatic bg
q1 m5 direct cue=katanya
q2 m21 indirect cue=mengatakan
rel m11 leads m12
rel m18 led_by m19
rel m25 member_of m24

### Radar Bogor 2012-02-14 article
= Trotoar Itu Gereja
~caption Suasana di lokasi kejadian. (Foto: Dimas Prakoso)
~date_line Selasa, 14 Februari 2012 | 06:46 WIB
[m1:@IDN BOGOR] - [m2:IDN.REL Jemaat GKI Yasmin] menyanyikan tiga lagu sebelum sirene terdengar. Minggu (12/2) itu ibadah kesekian kali di atas paving blok.
[m3:IDN.GOV Wali Kota Bogor Diani Budiarto] {e1 menyegel} bangunan [m4=m2 mereka] pada 11 April 2010. Setelah itu [m5:IDN.JUD Mahkamah Agung] {e2 memenangkan} pihak gereja lewat putusan 9 Desember tahun yang sama, dan [m6:IDN.GOV Ombudsman] {e3 merekomendasikan} pencabutan segel tujuh bulan kemudian, 8 Juli 2011.
Dua-duanya {e4 tak digubris}. "<<q1 [m7=m3 Saya] menjaga kerukunan kota>>," kata [m8=m3 Diani] berulang-ulang, juga kemarin.
[m9:IDN.REL Forum Komunikasi Muslim Indonesia] datang seperti biasa. Puluhan anggotanya {e5 meneriaki} jemaat dari seberang jalan. [m10:IDN.REL Ahmad Iman], yang memimpin kelompok itu, menyangkal anak buahnya {e6 mendorong} seorang nenek.
[m11:IDN.COP Polres Bogor Kota] menyuruh semuanya bubar pukul sembilan. Bagi [m12:IDN.REL Bona Sigalingging], juru bicara gereja, {e7 pembubaran} tersebut lebih menyakitkan daripada teriakan. [m13=m12 Ia] {e8 menuduh} aparat takut kepada jumlah.
Dari Jakarta, [m14:IDN.ELI Sinta Nuriyah Wahid] yang ikut berdiri di trotoar {e9 berjanji} datang lagi bersama jaringan perempuan.
[m15:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi] {e10 menawarkan} gedung lain, tawaran yang sudah dua kali {e11 dikembalikan}. [m16:PGI.REL Persekutuan Gereja-Gereja di Indonesia], dengan [m17:PGI.REL Andreas Yewangoe] sebagai ketua umum, {e12 mendesak} [m18:IDN.GOV Presiden] menjalankan putusan.
[m19:IDN.PTY PDIP], partai yang mengusung [m20=m3 Diani], {e13 menarik dukungan} pada 10 Oktober lalu.
Pekan depan ibadah mungkin {e14 dipindah} ke seberang Istana Merdeka bila trotoar dipagari. Angkot 08 kembali melintas pukul sepuluh.
e1 m3 > m4 COERCE actual 2010-04-11/day mode=restrict ctx=religion_ethnicity bg
e2 m5 > m4 SUPPORT actual 2010-12-09/day ctx=legal,religion_ethnicity bg
e3 m6 > m3 REQUEST requested 2011-07-08/day mode=yield ctx=legal,religion_ethnicity bg
e4 m7 > m5,m6 REJECT actual 2012-02-14/none mode=yield ctx=legal,religion_ethnicity
e5 m9 > m4 PROTEST actual 2012-02-12/day mode=obstruct ctx=religion_ethnicity
e6 m9 > m4 ASSAULT denied 2012-02-12/day mode=beat ctx=religion_ethnicity said=m10
e7 m11 > m4 COERCE actual 2012-02-12/day mode=restrict ctx=religion_ethnicity
e8 m13 > m11 ACCUSE actual 2012-02-14/none mode=disapprove ctx=religion_ethnicity
e9 m14 > m4 AGREE planned 2012-02-12/day ctx=religion_ethnicity
e10 m15 > m4 AGREE planned 2012-02-14/none ctx=religion_ethnicity
e11 m4 > m15 REJECT actual 2012-02-14/none ctx=religion_ethnicity
e12 m16 > m18 REQUEST requested 2012-02-14/none mode=assist ctx=religion_ethnicity,legal
e13 m19 > m20 SANCTION actual 2011-10-10/day mode=withdraw ctx=religion_ethnicity bg
e14 m4 > m18 PROTEST hypothetical 2012-02-14/none mode=demo ctx=religion_ethnicity
q1 m8 direct cue=kata
rel m10 leads m9
rel m16 led_by m17
