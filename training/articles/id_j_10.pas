### Jawa Pos 2007-05-31 article
= [m17=m2 Empat Warga Alastlogo] {e13 Ditembak} [m16=m3 Marinir], Jalan Pantura Lumpuh
~date_line Kamis, 31 Mei 2007
~byline Laporan tim Jawa Pos Pasuruan
[m1:@IDN PASURUAN] - Rentetan tembakan memecah pagi di ladang ketela Desa Alastlogo, kemarin. [m2:IDN.AGR Mistin, Sutam, Rohman, dan Khotijah yang sedang hamil] {e1 meregang nyawa}. Anak Mistin yang digendongnya, Khoirul Anwar, kena serpihan di dada.
Sekitar pukul 09.30 [m3:IDN.MIL tiga belas marinir dari Puslatpur Grati] datang bersama traktor. [m4:IDN.AGR Warga] {e2 mengadang}. Lahan itu, 539 hektare, sudah [m20=m4 mereka] garap turun-temurun dan sedang diperkarakan di Pengadilan Tinggi Surabaya.
"<<q1 [m21=m4 Kami] cuma minta traktornya berhenti. Tahu-tahu dor, dor>>," tutur [m5:IDN.AGR Kepala Desa Imam Sugnadi].
Versi dari pangkalan lain. [m6:IDN.MIL Mayjen Safzen Noerdin], komandan [m19:IDN.MIL Korps Marinir], menyatakan [m22=m3 anak buahnya] {e3 menembak} ke tanah sebagai peringatan setelah {e4 diserang} celurit dan batu. "<<q2 Pelurunya memantul,>>" katanya dalam jumpa pers di [m7:@IDN Surabaya] malam harinya. [m23=m5 Kades] membantah ada celurit.
Kemarahan tumpah ke jalan. Sejak siang [m24=m4 ribuan orang] {e5 menebang} pohon dan melintangkannya di jalur pantura; antrean truk mengular sampai Probolinggo.
[m8:IDN.MIL KSAL Laksamana Slamet Soebijanto] petangnya {e6 meminta maaf} kepada keluarga. Atas perintahnya, [m25=m3 13 prajurit itu] {e7 ditahan} di Pomal Lantamal V.
[m9:IDN.REL Ketua PBNU Hasyim Muzadi] mengirim [m10:IDN.CVL LBH Ansor] mendampingi korban. [m26=m9 Ia] {e8 menuntut} [m11:IDN.MIL Panglima TNI Djoko Suyanto] memindahkan tempat latihan. Belum ada jawaban.
[m12:IDN.LEG Ketua Komisi I DPR Theo L. Sambuaga] mengatakan [m27=m12 komisinya] {e9 akan memanggil} [m28=m11 panglima], Senin. Anggotanya, [m13:IDN.PTY Effendy Choirie] dari [m14:IDN.PTY PKB], langsung terbang ke lokasi dan {e10 menemui} keluarga Mistin.
[m15:IDN.GOV Komnas HAM] hari ini {e11 menurunkan} tim lima orang.
Tanah itu {e12 dibeli} [m18:IDN.MIL TNI AL] pada 1960-an dari [m29=m4 sebagian warga]; sebagian lagi mengaku tidak pernah menerima sepeser pun. Pada 1984 perusahaan perkebunan milik koperasi marinir mulai menanam tebu di atasnya.
e13 m16 > m17 ASSAULT actual 2007-05-30/day mode=firearms ctx=military,human_security again
e1 m3 > m2 ASSAULT actual 2007-05-30/day mode=firearms ctx=military,human_security
e2 m4 > m3 PROTEST actual 2007-05-30/day mode=obstruct ctx=human_security
e3 m3 > m4 ASSAULT actual 2007-05-30/day mode=firearms ctx=military said=m6 again
e4 m4 > m3 ASSAULT denied 2007-05-30/day mode=primitive ctx=human_security said=m6
e5 m4 > m3 PROTEST actual 2007-05-30/day mode=obstruct ctx=military
e6 m8 > m4 SUPPORT actual 2007-05-30/day ctx=military
e7 m8 > m3 COERCE actual 2007-05-30/day mode=arrest ctx=military,legal
e8 m9 > m11 REQUEST requested 2007-05-31/none mode=change ctx=military,human_security
e9 m12 > m11 REQUEST planned 2007-06-04/day mode=meet ctx=legislative,military
e10 m13 > m4 CONSULT actual 2007-05-31/none mode=visit ctx=military
e11 m15 > m3 ACCUSE actual 2007-05-31/day mode=investigate ctx=human_rights,military
e12 m18 > m4 COOPERATE actual 1960-01-01/year ctx=human_security bg
q1 m5 direct cue=tutur
q2 m6 direct cue=katanya
rel m13 member_of m14
rel m13 member_of m12
rel m6 leads m19

### Koran Tempo 2003-07-23 article
= Monrovia {e12 Dihujani Mortir}, Marinir Masih di Kapal
[m1:@LBR MONROVIA] — Mayat-mayat dijajarkan di depan [m2:USA.GOV Kedutaan Besar Amerika Serikat], Senin lalu, oleh orang-orang yang tidak tahu lagi harus mengadu ke mana. Lebih dari 90 [m3:LBR.CVL penduduk ibu kota] {e1 terbunuh} dalam sehari oleh mortir [m4:LURD.REB Liberia Bersatu untuk Rekonsiliasi dan Demokrasi (LURD)].
"<<q1 [m5:USA.GOV Bush] menunggu [m22=m3 kami] habis dulu?>>" teriak seorang lelaki di antara kerumunan yang {e2 berunjuk rasa} itu.
[m6=m4 Para pemberontak] sudah menguasai [m7:@LBR pelabuhan bebas], urat nadi beras bagi 1,3 juta jiwa. Dua jembatan menuju pusat kota dipertahankan [m8:LBR.MIL milisi remaja] bersandal jepit, mengenakan wig, yang setia kepada [m9:LBR.GOV Presiden Charles Taylor].
[m23=m9 Taylor] berkali-kali {e3 berjanji akan mundur} dan menerima {e4 tawaran suaka} [m10:NGA.GOV Presiden Nigeria Olusegun Obasanjo], tetapi hanya setelah pasukan asing datang. Juni lalu [m11:SCSL.JUD pengadilan khusus PBB di Sierra Leone] {e5 mendakwanya} melakukan kejahatan perang.
Di [m12:@GHA Accra], tempat perundingan berlangsung sejak 4 Juni, [m24=m9 kubu pemerintah] dan [m25=m4 LURD] {e6 saling menuduh} melanggar gencatan senjata. Penengahnya, [m13:NGA.ELI Jenderal Abdulsalami Abubakar], kehilangan kesabaran. Bekas penguasa militer itu {e7 memberi} [m26=m4 mereka] waktu sampai Jumat untuk meneken naskah.
[m14:ECOWAS Masyarakat Ekonomi Afrika Barat (ECOWAS)] kemarin di [m15:@SEN Dakar] menyatakan akan {e8 mengirim} 1.300 tentara, sebagian besar dari Nigeria, "<<q2 dalam hitungan hari>>". Siapa yang membayar, belum jelas.
[m27=m17 Washington] mengamati. Tiga kapal dengan 2.000 [m16:USA.MIL marinir] bergerak ke Laut Tengah. [m17:USA.GOV Menteri Luar Negeri Colin Powell] tidak {e9 menutup kemungkinan} pendaratan. [m18:UN Sekretaris Jenderal PBB Kofi Annan] menelepon [m28=m17 dia] Senin malam dan {e10 memohon} keputusan segera.
[m29=m4 LURD], yang disokong [m19:GIN.GOV Guinea], dipimpin [m20:LURD.REB Sekou Conneh], menantu angkat presiden negara tersebut. [m21=m19 Conakry] {e11 membantah} mengirim mortir.
● AP | REUTERS | PURWANI
e12 m4 > m3 ASSAULT actual 2003-07-21/day mode=heavy-weapons ctx=military again
e1 m4 > m3 ASSAULT actual 2003-07-21/day mode=heavy-weapons ctx=military
e2 m3 > m2 PROTEST actual 2003-07-21/day mode=demo ctx=military,peacekeeping
e3 m9 > m4 CONCEDE hypothetical 2003-07-23/none ctx=executive,peacekeeping
e4 m10 > m9 AGREE planned 2003-07-23/none ctx=asylum
e5 m11 > m9 ACCUSE actual 2003-06-01/month mode=allege ctx=legal,human_rights bg
e6 m9,m4 > m4,m9 ACCUSE actual 2003-07-23/none mode=allege ctx=military
e7 m13 > m4 THREATEN threatened 2003-07-23/none ctx=diplomatic,military
e8 m14 > m9 AGREE planned 2003-07-22/day ctx=peacekeeping,military
e9 m17 > m9 AID hypothetical 2003-07-23/none ctx=peacekeeping,military
e10 m18 > m17 REQUEST requested 2003-07-21/day mode=assist ctx=peacekeeping
e11 m21 > m4 AID denied 2003-07-23/none ctx=military
q1 ? direct cue=teriak
q2 m14 mixed
rel m6 controls m7
rel m20 leads m4
rel m8 ally_of m9
rel m19 ally_of m4

### detikNews 2024-08-06 article
= [m22=m2 Hasina] {e13 Kabur} Naik Helikopter, [m23=m4 Tentara] Bentuk Pemerintahan
~byline Rita Uli Hutapea - detikNews
~date_line Selasa, 06 Agu 2024 10:12 WIB
~share URL telah disalin
[m1:@BGD Dhaka] - Sandal, kipas angin, bahkan ikan hidup diangkut keluar dari Ganabhaban. Pemilik rumah, [m2:BGD.ELI Sheikh Hasina], satu jam sebelumnya {e1 menandatangani pengunduran diri} dan terbang ke [m3:@IND India] bersama adiknya, Senin (5/8/2024).
Yang memberinya waktu 45 menit adalah [m4:BGD.MIL Panglima Angkatan Darat Waker-Uz-Zaman]. "<<q1 [m24=m4 Saya] ambil semua tanggung jawab. Hentikan kekerasan, pulanglah>>," kata [m25=m4 jenderal itu] di televisi. [m26=m4 Ia] {e2 berjanji} membentuk pemerintahan sementara setelah {e3 menemui} [m5:BGD.OPP para pemimpin partai], kecuali [m6:BGD.PTY Liga Awami] pimpinan [m27=m2 Hasina].
~advert ADVERTISEMENT
~page_control SCROLL TO CONTINUE WITH CONTENT
[m7:BGD.EDU Nahid Islam], satu dari koordinator [m8:BGD.EDU Mahasiswa Melawan Diskriminasi], tidak mau [m28=m4 tentara]. Dini hari tadi [m29=m7 ia] {e4 menuntut} agar kabinet dipimpin peraih Nobel [m9:BGD.CVL Muhammad Yunus], dan memberi tenggat sampai pukul tiga sore.
[m30=m9 Yunus], kata [m31=m7 Nahid], <<q2 sudah setuju>>.
[m10:BGD.GOV Presiden Mohammed Shahabuddin] semalam {e5 memerintahkan} pembebasan [m11:BGD.OPP Khaleda Zia], musuh bebuyutan [m32=m2 Hasina] yang {e6 divonis} [m21:BGD.JUD pengadilan] 17 tahun penjara pada 2018. Partainya, [m12:BGD.OPP BNP], merayakan dengan gula-gula. Putranya yang di [m13:@GBR London], [m14:BGD.OPP Tarique Rahman], menjadi ketua sementara.
Hari terakhir Hasina menelan seratus jiwa lebih. Minggu (4/8) [m15:BGD.COP polisi] {e7 menembaki} pawai; di Sirajganj giliran 13 anggotanya {e8 dibunuh} [m33=m8 massa]. Gelombang ini bermula 1 Juli dari {e9 protes} kuota pegawai negeri.
Pesawat [m34=m2 Hasina] turun di pangkalan Hindon dekat Delhi. [m16:IND.GOV Penasihat Keamanan Ajit Doval] {e10 menemuinya} di sana. [m17:GBR.GOV London], tempat [m35=m2 ia] konon hendak meminta suaka, hanya {e11 menyerukan} penyelidikan yang dipimpin [m36:UN PBB]. [m18:USA.GOV Washington] {e12 memuji} [m37=m4 tentara Bangladesh] yang menahan diri, sementara visa Hasina, menurut laporan, sudah dicabut.
"<<q3 [m38=m2 Ibu] sangat kecewa. Tidak akan kembali ke politik>>," kata [m19:BGD.PTY Sajeeb Wazed Joy], putranya, kepada [m20:#BBC BBC].
~related Simak Video: Warga Serbu Istana PM
e13 m2 > m4 RETREAT actual 2024-08-05/day mode=resign ctx=executive again
e1 m2 > m4 RETREAT actual 2024-08-05/day mode=resign ctx=executive,pro_democracy
e2 m4 > m5 AGREE planned 2024-08-05/day ctx=executive,political_institutions
e3 m4 > m5 CONSULT actual 2024-08-05/day ctx=executive
e4 m7 > m4 REQUEST requested 2024-08-06/day mode=change ctx=executive,pro_democracy
e5 m10 > m11 CONCEDE actual 2024-08-05/day ctx=legal
e6 m21 > m11 SANCTION actual 2018-01-01/year mode=convict ctx=legal bg
e7 m15 > m8 ASSAULT actual 2024-08-04/day mode=firearms ctx=repression
e8 m8 > m15 ASSAULT actual 2024-08-04/day mode=beat ctx=repression
e9 m8 > m2 PROTEST actual 2024-07-01/day mode=demo ctx=inequality bg
e10 m16 > m2 CONSULT actual 2024-08-05/day mode=visit ctx=diplomatic
e11 m17 > m4 REQUEST requested 2024-08-06/none mode=change ctx=human_rights
e12 m18 > m4 SUPPORT actual 2024-08-06/none ctx=military
q1 m4 direct cue=kata
q2 m7 indirect cue=kata
q3 m19 direct cue=kata
rel m14 leads m12
rel m11 member_of m12
rel m2 leads m6
rel m7 member_of m8

### Liputan6 2020-08-15 article
= Kapal Survei di Laut Sengketa: [m21=m7 Athena] Marah, [m22=m5 Ankara] Jalan Terus
~byline Oleh Benedikta Miranti
~date_line 15 Agu 2020, 09:10 WIB
Liputan6.com, [m1:@GRC Athena] - Untuk kedua kalinya dalam sebulan, [m2:GRC.MIL angkatan laut Yunani] {e1 dalam siaga penuh}. Penyebabnya sebuah kapal survei bernama Oruc Reis, yang sejak Senin (10/8/2020) menarik kabel seismik di selatan Pulau Kastellorizo, dikawal lima kapal perang [m3:TUR.MIL Turki].
Rabu, dua fregat, Limnos dan Kemal Reis, {e2 bersenggolan}. [m4:GRC.GOV Kementerian Pertahanan Yunani] menyebutnya kecelakaan kecil, [m23=m3 pihak seberang] menyebutnya provokasi.
"<<q1 [m5:TUR.GOV Kami] tidak akan membiarkan serangan sekecil apa pun tanpa jawaban>>," {e3 kata} [m24=m5 Recep Tayyip Erdogan] di depan kader [m6:TUR.PTY AKP], partai yang diketuainya, Kamis malam. [m25=m5 Presiden itu] juga {e4 mempersilakan} [m7:GRC.GOV Athena] berunding, asal tanpa syarat.
Yang diajaknya belum berminat. [m8=m7 Perdana Menteri Kyriakos Mitsotakis] {e5 menolak} berbicara "<<q2 di bawah moncong meriam>>" dan {e6 meminta} sidang luar biasa para menteri luar negeri [m9:EU Uni Eropa].
Sidang itu digelar lewat video, Jumat. Hasilnya: [m26=m9 blok tersebut] {e7 menyatakan solidaritas penuh} kepada dua anggotanya, [m27=m7 Yunani] dan [m10:CYP.GOV Siprus], tetapi soal sanksi ditunda sampai akhir bulan.
[m11:FRA.GOV Prancis] tidak menunggu. Atas perintah [m12:FRA.GOV Presiden Emmanuel Macron], dua jet Rafale dan fregat Lafayette {e8 dikirim} ke Kreta dan langsung {e9 berlatih} bersama kapal-kapal [m28=m2 tuan rumah].
[m29=m13 Jerman] memilih telepon. [m13:DEU.GOV Kanselir Angela Merkel], yang bulan lalu {e10 berhasil membujuk} [m30=m5 Ankara] menarik kapal yang sama, berbicara dengan [m31=m5+m8 kedua pemimpin] secara bergantian.
Adapun [m14:NATO NATO] serba salah karena [m32=m7+m5 keduanya] anggota. [m15:NATO Sekjen Jens Stoltenberg] hanya berkata situasi harus diselesaikan dalam semangat persekutuan.
[m16:EGY.GOV Mesir] ikut terseret. Pada 6 Agustus [m33=m16 Kairo] {e11 meneken} batas laut dengan [m17:GRC.GOV Menlu Nikos Dendias], perjanjian yang di mata [m34=m5 Ankara] batal demi hukum. Balasannya ya Oruc Reis itu.
Tahun lalu [m19:TUR.GOV Turki] {e12 membuat} kesepakatan serupa dengan [m18:LBY.GOV pemerintah Tripoli] yang diakui [m20:UN PBB].
~share * Fakta atau Hoaks? Untuk mengetahui kebenaran informasi, WhatsApp Cek Fakta.
e1 m2 > m3 MOBILIZE actual 2020-08-15/none ctx=military,territory
e2 m2,m3 > m3,m2 ASSAULT actual 2020-08-12/day ctx=military,territory
e3 m5 > m7 THREATEN threatened 2020-08-13/day mode=violence ctx=military,territory
e4 m5 > m7 AGREE planned 2020-08-13/day ctx=diplomatic
e5 m8 > m5 REJECT actual 2020-08-15/none mode=meet ctx=diplomatic
e6 m8 > m9 REQUEST requested 2020-08-15/none mode=meet ctx=diplomatic
e7 m9 > m7,m10 SUPPORT actual 2020-08-14/day ctx=diplomatic,territory
e8 m12 > m7 AID actual 2020-08-15/none ctx=military
e9 m11 > m2 COOPERATE actual 2020-08-15/none ctx=military
e10 m13 > m5 CONSULT actual 2020-07-01/month ctx=diplomatic bg
e11 m16 > m17 SUPPORT actual 2020-08-06/day ctx=territory,diplomatic
e12 m19 > m18 SUPPORT actual 2019-01-01/year ctx=territory,diplomatic bg
q1 m5 direct cue=kata
q2 m8 mixed
rel m7 member_of m9
rel m10 member_of m9
rel m5 leads m6
rel m20 recognises m18
rel m15 leads m14
