### Republika 2021-04-19 article
= [m38:CZE.GOV Praha] Usir 18 Orang [m1:RUS.GOV Rusia], Gudang Meledak Tujuh Tahun Lalu Jadi Sebab
[m2:#Republika REPUBLIKA.CO.ID], [m3:@CZE PRAHA] -- Nama samaran mereka [m28:RUS.SPY Ruslan Boshirov dan Alexander Petrov]. Nama itu pertama dikenal di Salisbury, kota Inggris tempat [m4:GBR.ELI Sergei Skripal] {e1 diracun} pada 2018. Kini [m5:CZE.COP polisi Ceko] {e2 mencari} keduanya untuk urusan yang lebih lama: ledakan gudang amunisi di Vrbetice, Oktober 2014.
"<<q1 Ada kecurigaan beralasan bahwa [m6:RUS.SPY unit 29155] dari [m33:RUS.SPY GRU] terlibat>>," kata [m7:CZE.GOV Perdana Menteri Andrej Babis], Sabtu (17/4) malam. Delapan belas [m8:RUS.GOV pegawai kedutaan] yang dikenali sebagai mata-mata {e3 diberi} 48 jam.
Balasan [m9=m1 Moskow] keluar Minggu petang: [m10:CZE.GOV dua puluh diplomat Ceko] {e4 harus pergi}, bukan dalam dua hari melainkan satu. [m11:RUS.GOV Kementerian Luar Negeri Rusia] {e5 menyebut} tuduhan itu absurd, buatan [m37:USA.GOV Washington], sebab dua hari sebelumnya [m12:USA.GOV Amerika] baru {e6 menjatuhkan} hukuman atas peretasan SolarWinds.
Dua orang tewas di Vrbetice. Senjata di gudang itu, menurut mingguan [m13:#Respekt Respekt], milik pedagang Bulgaria [m14:BGR.BUS Emilian Gebrev] dan sedianya dikirim ke Ukraina. [m30=m14 Gebrev] sendiri {e7 diracun} [m29:UNK orang tak dikenal] pada 2015. Jaksa di [m15:BGR.JUD Sofia] membuka lagi {e8 penyelidikan}.
[m16:CZE.GOV Menteri Luar Negeri Jan Hamacek], yang seharusnya Senin ini berkunjung ke [m36=m1 Moskow] mencari vaksin Sputnik, {e9 membatalkan} perjalanan. [m31=m16 Ia] {e10 meminta} solidaritas dari [m17:EU Uni Eropa] dalam rapat para menteri; [m18:EU Josep Borrell] {e11 menyatakannya} tanpa menyebut tindakan. [m19:NATO NATO] pun {e12 menyatakan keprihatinan}. [m34:CZE.GOV Ceko] anggota keduanya.
[m20:GBR.GOV Menlu Inggris Dominic Raab] {e13 mendukung penuh}. [m21:POL.GOV Polandia] pekan lalu sudah {e14 mengusir} tiga diplomat.
[m22:CZE.GOV Presiden Milos Zeman], yang lama dekat dengan [m35=m1 Kremlin], diam seribu basa. [m32:CZE.GOV Juru bicaranya] mengatakan <<q2 presiden baru akan berbicara pekan depan>>. Di parlemen, [m23:CZE.OPP Partai Bajak Laut] pimpinan [m24:CZE.OPP Ivan Bartos] {e15 menuntut} [m25:RUS.BUS Rosatom] dikeluarkan dari lelang reaktor Dukovany, dan Senin siang [m26:CZE.GOV Menteri Industri Karel Havlicek] {e16 menuruti}.
Di depan kedutaan Rusia [m27:CZE.CVL beberapa ratus orang] {e17 menyiram} tembok dengan saus tomat.
e1 m28 > m4 ASSAULT actual 2018-01-01/year mode=unconventional ctx=cbrn,intelligence bg
e2 m5 > m28 ACCUSE actual 2021-04-19/none mode=investigate ctx=legal,intelligence
e3 m7 > m8 SANCTION actual 2021-04-17/day mode=expel ctx=diplomatic,intelligence
e4 m9 > m10 SANCTION actual 2021-04-18/day mode=expel ctx=diplomatic
e5 m11 > m7 REJECT actual 2021-04-18/day ctx=diplomatic,intelligence
e6 m12 > m1 SANCTION actual 2021-04-15/day mode=discontinue ctx=cyber
e7 m29 > m30 ASSAULT actual 2015-01-01/year mode=unconventional ctx=cbrn bg
e8 m15 > m29 ACCUSE actual 2021-04-19/none mode=investigate ctx=legal
e9 m16 > m1 REJECT actual 2021-04-19/none mode=meet ctx=diplomatic,health
e10 m31 > m17 REQUEST requested 2021-04-19/none mode=assist ctx=diplomatic
e11 m18 > m16 SUPPORT actual 2021-04-19/none ctx=diplomatic
e12 m19 > m1 ACCUSE actual 2021-04-19/none mode=disapprove ctx=intelligence
e13 m20 > m7 SUPPORT actual 2021-04-19/none ctx=diplomatic,intelligence
e14 m21 > m1 SANCTION actual 2021-04-12/week mode=expel ctx=diplomatic
e15 m23 > m26 REQUEST requested 2021-04-19/none mode=change ctx=economic
e16 m26 > m25 SANCTION actual 2021-04-19/day mode=discontinue ctx=economic
e17 m27 > m1 PROTEST actual 2021-04-19/none mode=vandalize ctx=diplomatic
q1 m7 direct cue=kata
q2 m32 indirect cue=mengatakan
rel m6 part_of m33
rel m34 member_of m17
rel m34 member_of m19
rel m24 leads m23

### Kompas 2015-11-26 article
= Dua Pilot Melompat, [m1:TUR.GOV Ankara] dan [m2:RUS.GOV Moskwa] Jatuh Bersama
~byline AP/AFP/Reuters/Muhammad Samsul Hadi
[m3:@RUS MOSKWA], RABU - Kopilot itu diselamatkan pasukan gabungan setelah dua belas jam bersembunyi di perbukitan. Rekannya, [m4:RUS.MIL Letnan Kolonel Oleg Peshkov], tidak. [m5:SYR.REB Milisi Turkmen] mengaku {e1 menembaknya} ketika parasutnya masih terbuka.
Pesawat [m40=m4 mereka], Su-24, {e2 dijatuhkan} [m6:TUR.MIL dua F-16 Turki], Selasa (24/11). Tujuh belas detik di wilayah [m7=m1 kami], begitu perhitungan [m36=m1 Ankara]. [m23=m2 Moskwa] {e3 membantah} ada pelanggaran barang sedetik.
"<<q1 Ditikam dari belakang oleh kaki tangan teroris>>," ujar [m8:RUS.GOV Presiden Vladimir Putin] di Sochi, di samping [m9:JOR.GOV Raja Abdullah dari Jordania]. [m10:RUS.GOV Menteri Luar Negeri Sergei Lavrov] {e4 membatalkan} lawatannya ke Istanbul dan {e5 menganjurkan} [m11:RUS.CVL warganya] tidak berwisata ke sana. Sehari kemudian [m24:RUS.MIL kementerian pertahanan] {e6 mengirim} rudal S-400 ke pangkalan Hmeimim, dan kapal penjelajah Moskva {e7 disuruh merapat} ke pantai Latakia.
[m12:TUR.GOV Recep Tayyip Erdogan] mula-mula garang, lalu tidak. Negaranya, tuturnya, tidak ingin peningkatan. [m13:TUR.GOV Menlu Mevlut Cavusoglu] {e8 menelepon} [m25=m10 Lavrov] menyampaikan belasungkawa; maaf tidak {e9 diberikan}.
[m14:NATO NATO], atas permintaan [m26=m1 Turki], {e10 mengadakan} sidang luar biasa pada Selasa malam. "<<q2 [m15=m14 Kami] berdiri bersama [m35=m1 Turki]>>," kata [m16:NATO Sekretaris Jenderal Jens Stoltenberg], sambil {e11 menyerukan} penurunan ketegangan. [m34=m1 Turki] anggota pakta itu sejak 1952. [m17:USA.GOV Presiden Barack Obama], menjamu [m18:FRA.GOV Francois Hollande] di [m38:@USA Washington], {e12 membenarkan} hak [m27=m1 sekutunya] menjaga udara.
[m28=m18 Hollande] pada Kamis {e13 terbang} ke [m39=m2 Moskwa]: setelah pembantaian di Paris, 13 November, [m37=m18 ia] ingin koalisi besar melawan [m19:ISIS.REB NIIS]. Rencana itu kini jauh.
Di Suriah sendiri [m29:RUS.MIL helikopter penolong] {e14 dihantam} rudal antitank dan seorang marinir gugur. Pelakunya [m20:SYR.REB Divisi Pesisir Pertama], kelompok yang {e15 dipersenjatai} [m30:USA.GOV Amerika]. [m31=m2 Rusia], penyokong utama [m21:SYR.GOV Presiden Bashar al-Assad], sejak 30 September {e16 mengebom} [m32:SYR.REB lawan-lawan Assad].
Di depan [m33:TUR.GOV Kedutaan Turki] di Moskwa, [m22:RUS.CVL pemuda] {e17 melempar} telur dan batu. Harga tomat di pasar Danilovsky naik sebelum embargo diumumkan.
e1 m5 > m4 ASSAULT actual 2015-11-24/day mode=firearms ctx=military
e2 m6 > m4 ASSAULT actual 2015-11-24/day mode=aerial ctx=military,territory
e3 m23 > m1 REJECT actual 2015-11-26/none ctx=military,territory
e4 m10 > m1 REJECT actual 2015-11-24/day mode=meet ctx=diplomatic
e5 m10 > m11 REQUEST requested 2015-11-24/day ctx=diplomatic
e6 m24 > m1 MOBILIZE actual 2015-11-25/day mode=weapons ctx=military
e7 m24 > m1 MOBILIZE actual 2015-11-25/day mode=weapons ctx=military
e8 m13 > m25 CONSULT actual 2015-11-26/none mode=phone ctx=diplomatic
e9 m13 > m25 REJECT actual 2015-11-26/none ctx=diplomatic
e10 m14 > m26 CONSULT actual 2015-11-24/day mode=multilateral ctx=military
e11 m16 > m1,m2 REQUEST requested 2015-11-24/day mode=yield ctx=military
e12 m17 > m27 SUPPORT actual 2015-11-24/day ctx=military
e13 m28 > m8 CONSULT planned 2015-11-26/day mode=visit ctx=terrorism
e14 m20 > m29 ASSAULT actual 2015-11-24/day mode=heavy-weapons ctx=military
e15 m30 > m20 AID actual 2015-11-26/none ctx=military bg
e16 m31 > m32 ASSAULT actual 2015-09-30/day mode=aerial ctx=military bg
e17 m22 > m33 PROTEST actual 2015-11-26/none mode=riot ctx=diplomatic
q1 m8 direct cue=ujar
q2 m16 direct cue=kata
rel m34 member_of m14 from=1952
rel m16 leads m14
rel m31 ally_of m21

### Antara 2016-03-12 article none
= Museum kereta api Bulawayo menanti cucu para masinis
[m1:@ZWE Bulawayo] (ANTARA/Xinhua-OANA) - Lokomotif uap itu berumur 112 tahun dan masih bisa menjerit. [m2:? Gordon Murray], yang memimpin [m3:ZWE.NGO Museum Kereta Api Bulawayo], menarik tuasnya setiap Sabtu demi [m4:? anak-anak sekolah].
"<<q1 Kakek [m5=m4 mereka] dulu masinis di sini. Cucunya belum pernah naik kereta>>," ujar [m6=m2 pria 71 tahun itu].
[m7:ZWE.BUS Perusahaan Kereta Api Nasional] pada 1990-an mengangkut 18 juta ton setahun; sekarang tidak sampai empat juta. Rel antara kota ini dan [m8:@ZWE Air Terjun Victoria] dilewati dua kali seminggu.
Gerbong paling digemari bukan lokomotif, melainkan kereta pribadi [m9:GBR.ELI Cecil Rhodes], lengkap dengan bak mandi dan tempat tidur lipat. Jenazahnya diangkut dengan gerbong itu pada 1902.
Menurut [m10:ZWE.GOV Kementerian Pariwisata], <<q2 pengunjung museum mencapai 9.000 orang tahun lalu>>, kebanyakan dari [m11:@ZAF Afrika Selatan].
[m12:? Thandiwe Ncube], guru kelas lima, sudah tiga kali membawa muridnya. [m13=m12 Ia] punya alasan sederhana: di sini ada keran air yang tidak pernah mati.
Tiket masuk dua dolar. Tiupan peluit gratis.
q1 m6 direct cue=ujar
q2 m10 indirect cue=Menurut
rel m2 leads m3

### Tempo.co 2022-07-29 article
= [m32=m5 Sadr] Sekali Bersiul, Parlemen [m1:IRQ.LEG Irak] Penuh Bantal
TEMPO.CO, [m2:@IRQ Bagdad] - [m33=m3 Mereka] berbaring di kursi anggota dewan, berfoto di meja ketua, dan pulang ketika disuruh. Rabu, 27 Juli 2022, [m3:IRQ.PTY ratusan pengikut Muqtada al-Sadr] {e1 menerobos} Zona Hijau dan {e2 menguasai} gedung [m4=m1 parlemen] selama dua jam.
"<<q1 Pesan kalian sampai. Salatlah, lalu pulanglah dengan selamat>>," cuit [m5:IRQ.PTY Sadr].
Pesan itu tentang satu nama. Senin sebelumnya [m6:IRQ.PTY Kerangka Koordinasi], himpunan partai Syiah yang dekat dengan [m7:IRN.GOV Teheran], {e3 mencalonkan} [m8:IRQ.PTY Mohammed Shia al-Sudani] menjadi perdana menteri. Menurut [m34=m5 Sadr], orang itu bayangan [m9:IRQ.PTY Nouri al-Maliki], musuh bebuyutannya, ketua [m10:IRQ.PTY Koalisi Negara Hukum].
[m11:IRQ.COP Polisi antihuru-hara] hanya {e4 menyemprotkan} air, lalu menepi. [m12:IRQ.GOV Perdana Menteri sementara Mustafa al-Kadhimi] {e5 memerintahkan} [m38=m3 massa] mundur dan berjanji melindungi kedutaan.
[m36=m9 Maliki] muncul malamnya, difoto menenteng senapan. [m13=m6 Kerangka Koordinasi] {e6 menuding} [m25=m12 Kadhimi] membiarkan, tetapi tidak {e7 menarik} calonnya. Sabtu [m14:IRQ.LEG sidang] pemilihan presiden direncanakan; bila jadi digelar, peringatan juru bicara Sadr, [m15=m3 mereka] {e8 akan datang} lagi.
[m37:IRQ.PTY Partai Sadr] menang pemilu Oktober dengan 73 kursi. Delapan bulan [m35=m5 ia] gagal membentuk kabinet bersama [m16:KDP.PTY Partai Demokrat Kurdistan] dan [m17:IRQ.PTY blok Sunni] pimpinan [m18:IRQ.LEG Mohammed al-Halbousi], sampai Juni, ketika [m26=m5 ia] {e9 menyuruh} [m27:IRQ.PTY seluruh wakilnya] {e10 keluar} dari parlemen.
[m19:UN Misi PBB di Irak] {e11 meminta} semua pihak berkepala dingin. [m39:USA.GOV Amerika] mengeluarkan imbauan serupa. Komandan Pasukan Quds [m20:IRN.MIL Esmail Qaani] kabarnya {e12 tiba} di Bagdad pada malam hari; [m28:IRN.GOV kedutaan Iran] {e13 membantah}.
Di utara, pekan yang sama berlangsung pertengkaran lain. [m30:IRQ.CVL Sembilan pelancong] {e14 tewas} oleh peluru artileri [m29:TUR.MIL tentara Turki] di Zakho. [m21:IRQ.GOV Bagdad] {e15 mengadukan} [m22:TUR.GOV Turki] ke [m23:UN Dewan Keamanan PBB]; [m31=m22 Ankara] {e16 menyalahkan} [m24:PKK.REB PKK].
e1 m3 > m4 PROTEST actual 2022-07-27/day mode=riot ctx=legislative,political_institutions
e2 m3 > m4 PROTEST actual 2022-07-27/day mode=obstruct ctx=legislative
e3 m6 > m8 SUPPORT actual 2022-07-25/day ctx=executive
e4 m11 > m3 ASSAULT actual 2022-07-27/day mode=crowd-control ctx=legislative
e5 m12 > m3 REQUEST requested 2022-07-27/day mode=yield ctx=legislative
e6 m13 > m25 ACCUSE actual 2022-07-29/none mode=allege ctx=legislative
e7 m13 > m5 REJECT actual 2022-07-29/none mode=yield ctx=executive
e8 m15 > m14 THREATEN threatened 2022-07-30/day ctx=legislative
e9 m26 > m27 REQUEST requested 2022-06-01/month ctx=legislative bg
e10 m27 > m4 RETREAT actual 2022-06-01/month mode=resign ctx=legislative bg
e11 m19 > m3,m6 REQUEST requested 2022-07-29/none mode=yield ctx=political_institutions
e12 m20 > m21 CONSULT denied 2022-07-29/none mode=visit ctx=diplomatic
e13 m28 > m21 REJECT actual 2022-07-29/none ctx=diplomatic
e14 m29 > m30 ASSAULT actual 2022-07-25/week mode=heavy-weapons ctx=military said=m21
e15 m21 > m22 ACCUSE actual 2022-07-29/none ctx=diplomatic,military
e16 m31 > m24 ACCUSE actual 2022-07-29/none mode=allege ctx=military
q1 m5 direct cue=cuit
rel m9 leads m10
rel m18 leads m17
rel m6 ally_of m7
