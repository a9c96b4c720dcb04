### Detik 2019-02-28 article
= Pilot Akan {e1 Dilepas}, [m1:IND.GOV India]: Itu Bukan Kemurahan Hati
[m2:@PAK Islamabad] - [m3:PAK.GOV Perdana Menteri Pakistan Imran Khan] akan {e2 membebaskan} [m4:IND.MIL pilot India, Abhinandan Varthaman], besok. Janji itu diucapkannya di depan [m5:PAK.LEG parlemen], Kamis (28/2/2019), dan disambut tepuk tangan kedua kubu.
"<<q1 Sebagai isyarat perdamaian, [m6=m3 kami] melepas [m7=m4 dia]. Jangan dianggap kelemahan>>," kata [m8=m3 Imran].
[m39=m4 Varthaman] {e3 ditangkap} [m38:PAK.MIL tentara Pakistan] sehari sebelumnya setelah MiG-21 yang dikemudikannya {e4 ditembak jatuh} [m9:PAK.MIL Angkatan Udara Pakistan] di atas [m10:@PAK Kashmir]. Dalam video yang beredar [m11=m4 ia] tampak menyeruput teh. "<<q2 Tehnya fantastis, terima kasih>>," ujarnya kepada [m54:PAK.MIL seorang mayor].
[m12:IND.GOV New Delhi] tidak terkesan. [m55:IND.MIL Tiga jenderal] dalam jumpa pers Kamis malam menyebut pembebasan itu semata-mata kewajiban menurut Konvensi Jenewa.
"<<q3 [m13:IND.MIL Kami] gembira [m14=m4 dia] pulang, itu saja>>," kata [m15:IND.MIL Marsekal Madya RGK Kapoor]. [m41=m15 Ia] juga memperlihatkan pecahan rudal AMRAAM untuk membuktikan bahwa [m40=m3 Islamabad] {e5 memakai} jet F-16 buatan [m56:@USA Amerika], hal yang {e6 dibantah} [m16:PAK.MIL juru bicara militer Pakistan Asif Ghafoor].
Krisis bermula pada Hari Valentine. [m42:JEM_PAK.REB Seorang pengebom] [m17:JEM_PAK.REB Jaish-e-Mohammed (JeM)] {e7 menabrakkan} mobilnya ke konvoi [m18:IND.COP polisi cadangan] di [m19:@IND Pulwama], menewaskan [m57:IND.COP 40 orang]. [m52=m17 Kelompok itu] dipimpin [m20:JEM_PAK.REB Masood Azhar] dan bermarkas di [m58:@PAK Bahawalpur, Punjab]. [m43=m1 India] {e8 menuding} [m21=m3 tetangganya] melindungi [m59=m17 mereka]; [m44=m3 Pakistan], yang {e19 melarang} [m60=m17 JeM] sejak 2002, {e9 menampik}.
Selasa subuh, [m22:IND.MIL 12 jet Mirage] {e10 mengebom} tempat yang disebut [m23:IND.GOV Perdana Menteri Narendra Modi] sebagai kamp teroris di [m24:@PAK Balakot]. Itu serangan udara pertama melewati garis kendali sejak perang 1971.
[m53=m23 Modi], yang berasal dari [m25:IND.PTY Partai Bharatiya Janata (BJP)], menghadapi pemilu dua bulan lagi. [m45:IND.OPP Oposisi] {e11 menuduh} [m46=m23 Modi] memanen suara dari darah prajurit. "<<q4 Negara harus bersatu. Kalau [m26=m28 kita] terlihat terpecah, [m27=m21 musuh] yang menang>>," {e12 seru} [m28=m23 Modi] lewat konferensi video dengan [m61:IND.PTY kader].
Di [m62:@VNM Hanoi], [m29:USA.GOV Presiden AS Donald Trump] membocorkan ada kabar baik. [m30:USA.GOV Menlunya, Mike Pompeo], semalaman {e13 menelepon} [m63=m1+m3 kedua ibu kota]. [m31:SAU.GOV Menteri Luar Negeri Arab Saudi Adel al-Jubeir] dijadwalkan {e14 terbang} ke [m47=m3 Islamabad] dengan pesan dari putra mahkota.
[m32:CHN.GOV China], sekutu segala cuaca [m50=m3 Pakistan], {e15 meminta} [m48=m1+m3 keduanya] menahan diri. Tiga kali sejak 2016 [m49=m32 Beijing] {e16 menghalangi} upaya memasukkan [m64=m20 Azhar] ke daftar hitam [m33:UN Dewan Keamanan PBB]; pekan ini [m34:USA.GOV Amerika], [m35:GBR.GOV Inggris], dan [m36:FRA.GOV Prancis] {e17 mengusulkannya} lagi.
[m65=m1 India] {e20 diundang} sebagai tamu kehormatan rapat menteri [m37:OIC Organisasi Kerja Sama Islam (OKI)] di [m66:@ARE Abu Dhabi] besok, walau bukan anggotanya. [m51=m3 Pakistan] mengancam {e18 memboikot}. (rna/imk)
e1 m3 > m1 CONCEDE planned 2019-03-01/day ctx=military again
e2 m3 > m4 CONCEDE planned 2019-03-01/day ctx=military
e3 m38 > m39 COERCE actual 2019-02-27/day mode=arrest ctx=military
e4 m9 > m39 ASSAULT actual 2019-02-27/day mode=aerial ctx=military
e5 m40 > m13 ASSAULT denied 2019-02-28/none mode=aerial ctx=military
e6 m16 > m41 REJECT actual 2019-02-28/none ctx=military
e7 m42 > m18 ASSAULT actual 2019-02-14/day mode=suicide-attack ctx=terrorism bg
e8 m43 > m21 ACCUSE actual 2019-02-28/none mode=allege ctx=terrorism
e9 m44 > m43 REJECT actual 2019-02-28/none ctx=terrorism
e10 m22 > m17 ASSAULT actual 2019-02-26/day mode=aerial ctx=military,terrorism
e11 m45 > m46 ACCUSE actual 2019-02-28/none mode=allege ctx=election
e19 m44 > m60 COERCE actual 2002-01-01/year mode=restrict ctx=terrorism bg
e20 m37 > m65 AGREE actual 2019-03-01/day ctx=diplomatic
e12 m28 > m61 REQUEST requested 2019-02-28/none mode=assist
e13 m30 > m63 CONSULT actual 2019-02-27/day mode=phone ctx=diplomatic
e14 m31 > m47 CONSULT planned 2019-02-28/none mode=visit ctx=diplomatic
e15 m32 > m48 REQUEST requested 2019-02-28/none mode=yield ctx=diplomatic,military
e16 m49 > m33 REJECT actual 2016-01-01/year ctx=terrorism,diplomatic bg
e17 m34,m35,m36 > m33 REQUEST requested 2019-02-25/week mode=change ctx=terrorism,diplomatic
e18 m51 > m37 PROTEST hypothetical 2019-02-28/none mode=boycott ctx=diplomatic
q1 m8 direct cue=kata
q2 m11 direct cue=ujarnya
q3 m15 direct cue=kata
q4 m28 direct cue=seru
rel m20 leads m52
rel m53 member_of m25
rel m32 ally_of m50

### Republika 2013-10-23 article
= Markasnya Direbut, [m1:RENAMO.OPP Renamo] {e1 Batalkan} Perjanjian Damai Mozambik
[m2:#Republika REPUBLIKA.CO.ID], [m3:@MOZ MAPUTO] -- Kekhawatiran akan pecahnya lagi perang saudara membayangi [m4:MOZ.GOV Mozambik]. Partai oposisi bersenjata [m5:RENAMO.OPP Renamo] {e2 menyatakan} perjanjian damai 1992 batal setelah [m6:MOZ.MIL tentara pemerintah] {e3 merebut} markasnya di [m7:@MOZ Satunjira], pegunungan Gorongosa.
[m8:RENAMO.OPP Pemimpin Renamo Afonso Dhlakama] lolos dari gempuran pada Senin (21/10) itu. Keberadaannya tidak diketahui.
"<<q1 [m9:MOZ.GOV Presiden] memerintahkan pembunuhan [m10=m8 pemimpin kami]. Tanggung jawabnya ada di pundak [m11=m9 beliau]>>," {e16 tuduh} [m12:RENAMO.OPP juru bicara Fernando Mazanga] di Maputo.
Apakah itu berarti perang?
"<<q2 [m13=m5 Kami] tidak punya rencana menyerang siapa pun>>," jawab [m14=m12 Mazanga]. "<<q3 Tetapi [m15=m8 Dhlakama] sudah kehilangan kendali atas [m16:RENAMO.REB anak buahnya] yang tercerai-berai>>."
Keesokan harinya [m28:UAF sekelompok orang bersenjata] {e4 menembaki} kantor polisi di [m17:@MOZ Maringue]. [m18:MOZ.COP Polisi] {e17 menyalahkan} [m45=m16 gerilyawan Renamo]; [m46=m12 Mazanga] membantah [m29=m5 partainya] {e5 terlibat}.
[m47:MOZ.MIL Kementerian Pertahanan] menyebut perebutan Satunjira sebagai tindakan membela diri. [m19:MOZ.MIL Direktur politik pertahanan Cristovao Chume] mengatakan [m31=m6 prajurit pemerintah] lebih dulu {e6 ditembak} [m30=m16 gerilyawan], lalu mengejar pelakunya.
[m20:MOZ.GOV Presiden Armando Guebuza], yang memimpin [m21:MOZ.PTY Frelimo], partai penguasa sejak merdeka dari [m22:PRT.GOV Portugal] pada 1975, mengaku tetap {e7 mengajak} [m32=m8 Dhlakama] bertemu. Dua puluh dua putaran perundingan sejak Desember berakhir buntu lantaran [m33=m5 Renamo] {e8 menuntut} jumlah kursi yang sama di komisi pemilihan.
[m48=m5 Renamo] memegang 51 dari 250 kursi [m49:MOZ.LEG parlemen]. Tahun lalu [m50=m8 Dhlakama] kembali ke hutan bersama [m51:RENAMO.REB ratusan veteran]. April silam [m34=m51 mereka] {e9 menyerang} kantor [m35:MOZ.COP polisi] di [m52:@MOZ Muxungue] untuk membebaskan [m36=m51 rekan-rekannya] yang {e10 ditahan}.
[m37=m5 Partai itu] juga {e11 menyerukan boikot} pemilihan wali kota pada 20 November.
[m23:MOZ.OPP Gerakan Demokratik Mozambik (MDM)], pecahan [m53=m5 Renamo] yang diketuai [m24:MOZ.OPP Daviz Simango], tetap ikut. [m38=m24 Simango], Wali Kota Beira, {e12 mengecam} [m39=m4+m5 kedua belah pihak].
[m40:USA.GOV Amerika Serikat] {e13 mendesak} [m41=m4+m5 pemerintah dan Renamo] segera meredakan ketegangan. [m42=m22 Portugal] menawarkan diri {e14 menjadi penengah}. Dari [m25:@BWA Gaborone], [m26:SADC Komunitas Pembangunan Afrika Selatan (SADC)], yang beranggotakan [m44=m4 Mozambik], mengatakan {e15 tidak akan menoleransi} pemberontakan di kawasan.
[m27:RIOTINTO.MNC Rio Tinto] menghentikan pengiriman batu bara lewat jalur kereta Sena. [m43=m27 Perusahaan tambang itu] menyatakan <<q4 keselamatan [m54:MOZ.LAB pegawai] menjadi pertimbangan utama>>.
Perang 16 tahun di negara itu menelan hampir sejuta jiwa.
e1 m1 > m4 REJECT actual 2013-10-21/day ctx=military again
e2 m5 > m4 REJECT actual 2013-10-21/day ctx=military
e3 m6 > m5 ASSAULT actual 2013-10-21/day ctx=military
e4 m28 > m18 ASSAULT actual 2013-10-22/day mode=firearms
e5 m29 > m18 ASSAULT denied 2013-10-22/day mode=firearms
e6 m30 > m31 ASSAULT actual 2013-10-23/none mode=firearms ctx=military said=m19
e16 m12 > m9 ACCUSE actual 2013-10-23/none mode=allege ctx=military
e17 m18 > m45 ACCUSE actual 2013-10-23/none mode=allege
e7 m20 > m32 REQUEST requested 2013-10-23/none mode=meet
e8 m33 > m4 REQUEST requested 2013-10-23/none mode=change ctx=election bg
e9 m34 > m35 ASSAULT actual 2013-04-01/month bg
e10 m35 > m36 COERCE actual 2013-04-01/month mode=arrest bg
e11 m37 > m4 PROTEST planned 2013-11-20/day mode=boycott ctx=election
e12 m38 > m39 ACCUSE actual 2013-10-23/none mode=disapprove
e13 m40 > m41 REQUEST requested 2013-10-23/none mode=yield ctx=diplomatic
e14 m42 > m41 AGREE planned 2013-10-23/none ctx=diplomatic
e15 m26 > m5 REJECT actual 2013-10-23/none ctx=military
q1 m12 direct cue=tuduh
q2 m14 direct cue=jawab
q3 m14 direct
q4 m43 indirect cue=menyatakan
rel m8 leads m5
rel m12 member_of m5
rel m20 leads m21
rel m24 leads m23
rel m44 member_of m26

### DW Indonesia 2022-10-23 article none
= Penulis [m1:@ZWE Zimbabwe] Raih Hadiah Perdamaian di Frankfurt
Gereja Paulus di [m2:@DEU Frankfurt] penuh sesak. Di mimbar yang biasanya dipakai politikus, [m3:? Nadira Chikowore], novelis asal Zimbabwe, menerima hadiah sastra senilai 25.000 euro dari [m4:DEU.BUS Perhimpunan Perdagangan Buku Jerman], Minggu (23/10).
"<<q1 [m5=m3 Saya] menulis karena [m28:? ibu saya] bercerita dengan suara yang sangat pelan>>," katanya. "<<q2 Sekarang semua orang bisa mendengarnya>>."
Novel terbarunya berkisah tentang seorang sopir bus di [m6:@ZWE Bulawayo] yang setiap malam menunggu penumpang yang sama. Buku itu sudah diterjemahkan ke dalam sebelas bahasa, termasuk bahasa Indonesia.
[m7:DEU.GOV Wali Kota Frankfurt Peter Feldmann] tidak hadir. [m20=m7 Ia] diwakili [m21:DEU.GOV kepala dinas kebudayaan].
Pidato pujian dibacakan [m8:? sastrawan Nigeria Chinelo Okparanta]. [m9=m8 Ia] membandingkan gaya [m22=m3 Chikowore] dengan musik jalanan: patah-patah, tetapi tidak pernah kehilangan irama.
Pameran buku tahun ini diikuti 4.000 peserta dari 95 negara, masih jauh di bawah angka sebelum pandemi. Negara tamu kehormatan adalah [m10:@ESP Spanyol]; [m11:ESP.GOV Raja Felipe VI] membuka anjungan negaranya pada hari pertama. Tahun depan giliran [m12:@SVN Slovenia].
Dari [m23:@IDN Indonesia] datang [m24:IDN.BUS 14 penerbit]. [m13:IDN.BUS Ketua Ikatan Penerbit Indonesia Arys Hilman] optimistis. Menurut [m17=m13 dia], <<q3 buku anak paling banyak ditanya pembeli dari [m29:@TUR Turki] dan [m30:@MYS Malaysia]>>.
Anjungan Indonesia menyajikan kopi Gayo gratis. Antreannya lebih panjang daripada antrean tanda tangan.
[m14:ZWE.GOV Duta Besar Zimbabwe] mengirim karangan bunga. Adapun [m15:UNESCO UNESCO], badan [m19:UN PBB] yang beranggotakan 193 negara, memajang peta kota-kota sastra dunia.
[m25=m3 Chikowore] belajar di [m26:@ZWE Harare] dan [m27:@DEU Leipzig]. [m18=m3 Ia] pernah menjadi anggota juri lomba cerpen [m16:EU Uni Eropa], pernah pula berjualan roti.
"<<q4 Yang kedua lebih sulit>>," ujarnya sambil tertawa.
rs/as (epd, dpa)
q1 m3 direct cue=katanya
q2 m3 direct
q3 m17 indirect cue=Menurut
q4 m18 direct cue=ujarnya
rel m15 part_of m19
