### DW Indonesia 2020-08-17 article
= Belarus: Buruh {e1 Menyoraki} [m30=m3 Lukashenko], [m1:LTU.GOV Vilnius] Buka Pintu
~date_line 17.08.2020
~share Kirim
"<<q1 Mundur!>>" Satu kata itu {e18 diulang} ribuan [m2:BLR.LAB pekerja pabrik traktor MZKT] kepada tamu yang turun dari helikopter, Senin (17/08). [m3:BLR.GOV Presiden Alexander Lukashenko] menunggu sampai reda, lalu menjawab: "<<q2 Sebelum kalian membunuh [m4=m3 saya], tidak akan ada pemilu lain>>."
Begitulah hari kesembilan sesudah pemilihan yang hasilnya, 80 persen untuk petahana, {e2 ditolak} [m5:BLR.OPP Svetlana Tikhanovskaya]. Guru bahasa Inggris itu kini berada di [m6:@LTU Lituania]; dua hari setelah pemungutan suara [m7=m5 ia] {e3 dipaksa} pergi oleh [m8:BLR.SPY dinas rahasia KGB], yang menahan pemimpin kampanyenya.
Dari sana, lewat video, [m9=m5 Tikhanovskaya] {e4 menyatakan} siap menjadi pemimpin nasional dan {e5 mengajak} [m10:BLR.MIL aparat keamanan] berganti pihak. [m11:BLR.OPP Dewan Koordinasi], yang dibentuknya pada 14 Agustus, dipimpin antara lain oleh [m12:BLR.OPP Maria Kolesnikova].
[m27:BLR.CVL Lebih dari 6.000 orang] {e6 ditangkap} dalam empat malam pertama. Yang sudah {e7 dilepas} memperlihatkan punggung lebam. [m13:BLR.GOV Menteri Dalam Negeri Yuri Karayev] meminta maaf kepada mereka yang tidak sengaja terkena, tetapi membantah ada {e8 penyiksaan}.
[m14:BLR.GOV Duta Besar Belarus untuk Slowakia, Igor Leshchenya], menyatakan solidaritas dengan demonstran. Keesokan harinya ia {e9 mengundurkan diri}.
Akhir pekan, [m31=m3 Lukashenko] dua kali {e10 menelepon} [m15:RUS.GOV Vladimir Putin]. Menurut Minsk, [m16=m15 sang kolega] {e11 berjanji} memberi bantuan menyeluruh, sesuai dengan [m17:CSTO Traktat Keamanan Kolektif (CSTO)]; keterangan Kremlin menambahkan kata "<<q3 bila perlu>>". Kedua negara anggota [m18:UNIONSTATE Negara Serikat] sejak 1999.
[m19:BLR.MIL Satu divisi lintas udara] {e12 digeser} ke Grodno. Alasannya [m28:NATO NATO] menumpuk tank 15 kilometer dari perbatasan, kata [m32=m3 Lukashenko]. [m20:NATO Oana Lungescu], juru bicara aliansi, menyebut hal itu isapan jempol.
Eropa masih menyusun daftar. Jumat lalu, [m21:EU para menteri luar negeri Uni Eropa] {e13 menyetujui} sanksi terhadap orang-orang di balik kekerasan. [m22:LTU.GOV Presiden Lituania Gitanas Nauseda] bersama [m23:POL.GOV Polandia] dan [m24:LVA.GOV Latvia] {e14 menawarkan} perantaraan tiga langkah. [m29:BLR.GOV Minsk] {e15 tidak mau}.
[m25:GBR.GOV London] {e16 tidak mengakui} hasil pemilu. [m26:CHN.GOV Xi Jinping] termasuk yang pertama memberi {e17 ucapan selamat}.
e1 m2 > m3 PROTEST actual 2020-08-17/day again
e2 m5 > m3 REJECT actual 2020-08-17/none ctx=election
e3 m8 > m7 COERCE actual 2020-08-11/day mode=deport ctx=repression,election
e4 m9 > m3 AGREE planned 2020-08-17/none ctx=election
e5 m9 > m10 REQUEST requested 2020-08-17/none mode=change ctx=election
e6 m10 > m27 COERCE actual 2020-08-17/none mode=arrest ctx=repression bg
e7 m10 > m27 RETREAT actual 2020-08-17/none mode=release ctx=repression bg
e8 m10 > m27 ASSAULT denied 2020-08-17/none mode=torture ctx=repression,human_rights said=m13
e9 m14 > m3 RETREAT actual 2020-08-17/none mode=resign ctx=diplomatic
e10 m3 > m15 CONSULT actual 2020-08-16/none mode=phone ctx=diplomatic
e11 m16 > m3 AGREE planned 2020-08-16/none ctx=military
e12 m19 > m28 MOBILIZE actual 2020-08-17/none mode=troops ctx=military
e13 m21 > m3 AGREE planned 2020-08-14/day ctx=repression
e14 m22,m23,m24 > m3,m5 AGREE planned 2020-08-17/none ctx=diplomatic
e15 m29 > m22 REJECT actual 2020-08-17/none ctx=diplomatic
e16 m25 > m3 REJECT actual 2020-08-17/none ctx=election
e17 m26 > m3 SUPPORT actual 2020-08-17/none ctx=election
e18 m2 > m3 PROTEST actual 2020-08-17/day mode=demo ctx=election
q1 m2 direct
q2 m3 direct cue=menjawab
q3 m15 mixed
rel m12 leads m11
rel m29 member_of m18 from=1999
rel m15 ally_of m3

### Tribun Ambon 2022-01-27 article
= Dusun Ory dan [m23=m3 Kariu] {e1 Bentrok}, Ratusan Mengungsi ke Aboru
~byline Laporan Wartawan TribunAmbon.com, Mesya Marasabessy
[m1:@IDN HARUKU], TRIBUNAMBON.COM - Perahu terakhir merapat di [m2:@IDN Aboru] pukul enam petang. Isinya perempuan dan anak-anak [m3:IDN.CVL Negeri Kariu].
Rumah mereka, sekitar 180, {e2 dibakar} Rabu (26/1/2022) pagi. Gereja juga.
Yang menyerang, kata saksi, datang dari arah [m4:IDN.CVL Dusun Ory]. Tiga orang {e3 tewas}, dua dari Ory, satu dari [m24=m3 Kariu].
Bermula dari sengketa kebun. Selasa sore warga [m25=m3 Kariu] {e4 dihadang} waktu mau mengukur lahan. Orang Ory {e5 menuduh} mereka menyerobot.
"<<q1 Itu dati [m5=m3 kami] dari zaman Belanda>>," ujar [m6:IDN.CVL Samuel Radjawane], Raja Kariu.
Penjabat Negeri Pelauw, [m7:IDN.CVL Rasyid Latuconsina], yang membawahi Ory, tidak sependapat. Tapi [m8=m7 dia] sedih. "<<q2 [m9=m3+m4 Kami] pela. Seng boleh begini>>," katanya.
[m10:IDN.COP Kapolda Maluku Irjen Lotharia Latif] dan [m11:IDN.MIL Pangdam Pattimura Mayjen Bambang Ismawan] {e6 menyeberang} ke Haruku. Keduanya {e7 bertemu} raja-raja di kantor kecamatan.
Hasilnya pos jaga. [m12=m10 Latif] {e8 menempatkan} 200 Brimob di batas dusun. "<<q3 Yang bawa parang, yang bawa senjata rakitan, serahkan. [m13=m10 Saya] kasih waktu seminggu>>," {e9 tegasnya}.
Benarkah ada aparat ikut menembak? [m14=m10 Kapolda] menyangkal. Tuduhan itu datang dari [m15:IDN.CVL Negeri Hulaliu] lewat video.
[m16:IDN.REL Ketua Sinode GPM Pendeta Elifas Maspaitella] {e10 meminta} [m17:IDN.COP Polri] mengusut penyebar video lama yang memanas-manasi. [m18:MUI.REL Ketua MUI Maluku Abdullah Latuapo] satu suara.
"<<q4 Ini soal kebun. Jangan dibawa ke agama>>," kata [m19=m18 Latuapo].
[m20:IDN.GOV Gubernur Murad Ismail] {e11 berjanji} membangun kembali semua rumah. Janji yang sama, kenang seorang ibu, pernah didengarnya 1999. Rumahnya waktu itu juga hangus.
[m21:IDN.LEG Anggota DPR asal Maluku Mercy Barends], politikus [m22:IDN.PTY PDIP], {e13 mengirim} dua perahu beras.
e1 m4,m3 > m3,m4 ASSAULT actual 2022-01-26/day again
e2 m4 > m3 ASSAULT actual 2022-01-26/day mode=destroy
e3 m4,m3 > m3,m4 ASSAULT actual 2022-01-26/day mode=primitive
e4 m4 > m3 PROTEST actual 2022-01-25/day mode=obstruct
e5 m4 > m3 ACCUSE actual 2022-01-25/day mode=allege
e6 m10,m11 > m3,m4 CONSULT actual 2022-01-27/none mode=visit again
e7 m10,m11 > m3,m4 CONSULT actual 2022-01-27/none mode=visit
e8 m12 > m4,m3 MOBILIZE actual 2022-01-27/none mode=police
e9 m13 > m3,m4 REQUEST requested 2022-01-27/none mode=yield
e10 m16 > m17 REQUEST requested 2022-01-27/none mode=change ctx=misinformation
e11 m20 > m3 AGREE planned 2022-01-27/none
e13 m21 > m3 AID actual 2022-01-27/none
q1 m6 direct cue=ujar
q2 m8 direct cue=katanya
q3 m12 direct cue=tegasnya
q4 m19 direct cue=kata
rel m6 leads m3
rel m21 member_of m22

### BBC Indonesia 2005-03-09 article
= Setengah juta orang di Beirut: 'Terima kasih, Suriah'
~date_line 09 Maret 2005 - 17:22 WIB
Bila bulan lalu Lapangan Martir penuh oleh mereka yang ingin tentara [m1:SYR.GOV Suriah] enyah, Selasa giliran Lapangan Riad al-Solh yang tidak mampu menampung [m22:LBN.CVL orang] yang {e1 berunjuk rasa} demi kebalikannya.
Pemanggilnya [m2:HEZBOLLAH.REB Hizbullah]. "<<q1 Kalian salah hitung tentang Lebanon. Ini bukan [m3:UKR.GOV Ukraina]>>," {e2 seru} [m4:HEZBOLLAH.REB Sayid Hassan Nasrallah], sekretaris jenderal kelompok itu, yang ditujukan kepada [m5:USA.GOV Washington] dan [m6:FRA.GOV Paris].
Kedua negara itulah sponsor resolusi 1559. Disahkan September tahun lalu, resolusi [m23:UN Dewan Keamanan] tersebut {e3 menuntut} semua pasukan asing keluar dan semua milisi, termasuk yang dipimpin [m7=m4 Nasrallah], dilucuti.
Tentara yang dipersoalkan, 14.000 orang, masuk pada 1976. Dalam pertemuan di Damaskus hari Senin, [m8:SYR.GOV Presiden Bashar al-Assad] dan [m9:LBN.GOV Emile Lahoud], presiden Lebanon yang juga sekutunya, {e4 sepakat} bahwa mereka akan digeser ke Lembah Bekaa sampai akhir bulan. Kapan keluar sama sekali, tidak dikatakan.
"<<q2 Itu tidak cukup. Setengah langkah>>," {e5 ujar} juru bicara Gedung Putih [m10:USA.GOV Scott McClellan]. [m11:USA.GOV George W Bush], dalam pidato hari yang sama, {e6 mendesak} penarikan penuh sebelum pemilu Mei.
Yang menggerakkan semuanya adalah bom [m24:UNK orang tak dikenal] pada 14 Februari, yang {e7 menewaskan} [m12:LBN.ELI Rafik Hariri], mantan perdana menteri. Damaskus membantah {e8 terlibat}. Tim penyelidik [m13:UN PBB] pimpinan [m14:IRL.COP Peter Fitzgerald], perwira polisi Irlandia, sedang di Beirut.
[m25:LBN.GOV Pemerintah Lebanon] {e9 mundur} dua minggu kemudian di bawah tekanan [m26:LBN.CVL massa]. Rabu ini [m27:LBN.LEG parlemen] kembali {e10 menunjuk} orang yang sama, [m15:LBN.GOV Omar Karami].
Oposisi {e11 menolak} ikut. [m16:LBN.OPP Walid Jumblatt], pemimpin Druze yang mengetuai [m17:LBN.OPP Partai Sosialis Progresif], menyebut penunjukan itu tantangan. [m18:LBN.OPP Michel Aoun], jenderal yang 14 tahun hidup di pengasingan di Perancis, mengumumkan akan pulang.
Tekanan juga datang dari sesama Arab. Pekan lalu di Riyadh [m19:SAU.GOV Putra Mahkota Abdullah] {e13 meminta} [m28=m8 Assad] bergegas. [m20:RUS.GOV Moskow], sahabat lama Damaskus, {e14 menyarankan} hal serupa.
[m21:ISR.GOV Israel] menyatakan tidak akan menyerang bila Suriah pergi.
e1 m22 > m1 SUPPORT actual 2005-03-08/day ctx=military
e2 m4 > m5,m6 ACCUSE actual 2005-03-08/day mode=disapprove ctx=diplomatic
e3 m23 > m1,m2 REQUEST requested 2004-09-01/month mode=withdraw ctx=military bg
e4 m8,m9 > m9,m8 CONCEDE planned 2005-03-07/day mode=withdraw ctx=military
e5 m10 > m8 ACCUSE actual 2005-03-09/none mode=disapprove ctx=military
e6 m11 > m1 REQUEST requested 2005-03-09/none mode=withdraw ctx=military
e7 m24 > m12 ASSAULT actual 2005-02-14/day mode=explosives bg
e8 m1 > m12 ASSAULT denied 2005-02-14/day mode=explosives bg
e9 m25 > m26 RETREAT actual 2005-02-28/day mode=resign bg
e10 m27 > m15 SUPPORT actual 2005-03-09/day ctx=executive
e11 m16 > m15 REJECT actual 2005-03-09/none ctx=political_institutions
e13 m19 > m8 REQUEST requested 2005-02-28/week mode=withdraw ctx=military
e14 m20 > m1 REQUEST requested 2005-03-09/none mode=withdraw ctx=military
q1 m4 direct cue=seru
q2 m10 direct cue=ujar
rel m4 leads m2
rel m9 ally_of m8
rel m16 leads m17
rel m20 ally_of m1

### Suara.com 2013-01-28 article
= Dua Kubu Keraton Solo Saling {e9 Gembok}, [m1:IDN.GOV Rudy]: Capek [m2=m1 Aku]
~byline Agung Sandy Lesmana
Suara.com - Kamandungan {e10 digembok} dari dalam. Dari luar, digembok lagi.
Itulah rupa [m3:@IDN Keraton Surakarta], Senin (28/1/2013) pagi. [m4:IDN.CVL Abdi dalem] yang mau sesaji tertahan di halaman.
Gembok luar dipasang utusan [m5:IDN.CVL Paku Buwono XIII Hangabehi]. Gembok dalam, [m6:IDN.CVL Lembaga Dewan Adat] pimpinan [m7:IDN.CVL GKR Wandansari alias Gusti Moeng].
"<<q1 Raja kok tidak boleh masuk rumahnya sendiri>>," {e1 keluh} [m8:IDN.CVL KP Bambang Pradotonagoro], juru bicara PB XIII.
[m9=m7 Gusti Moeng] menjawab dari balik pintu. "<<q2 Bukan tidak boleh. [m10=m5 Sinuhun] boleh, [m11:IDN.CVL rombongannya] yang {e2 tidak}>>."
Rombongan yang dimaksud pengikut [m12:IDN.CVL Tedjowulan]. Adik yang dulu mengaku raja itu {e3 berdamai} dengan kakaknya Juni lalu, di depan [m13:IDN.LEG Ketua DPR Marzuki Alie], dan sejak itu bergelar mahapatih.
Dewan Adat {e4 menolak} rekonsiliasi itu. Menurut [m14=m6 lembaga tersebut], <<q3 tanda tangan Sinuhun dibimbing tangan orang lain>>.
[m15=m12 Tedjowulan] membantah {e5 memaksa} siapa pun.
Wali Kota FX Hadi Rudyatmo mengaku kehabisan cara. Sudah delapan kali [m16=m1 dia] {e6 mengundang} kedua kubu. "<<q4 Capek [m17=m1 aku]. Orang keraton kok seperti rebutan lapak>>," katanya.
Politisi [m18:IDN.PTY PDIP] itu menolak {e7 membuka} paksa gembok. "<<q5 Bukan wewenang [m19=m1 saya]. Tanya [m20:IDN.GOV Kemendagri]>>."
[m21:IDN.COP Kapolresta Kombes Asdjima'in] {e8 menyiagakan} dua peleton, jaga-jaga.
Sore hari hujan turun. Abdi dalem bubar, sesajinya ditinggal di bangsal.
Hibah pemerintah untuk keraton tahun ini tak bisa cair karena tak jelas siapa yang teken.
e1 m8 > m6 ACCUSE actual 2013-01-28/day mode=disapprove
e2 m9 > m11 REJECT actual 2013-01-28/day mode=yield
e3 m12 > m5 CONCEDE actual 2012-06-01/month bg
e4 m14 > m5,m12 REJECT actual 2013-01-28/none
e5 m15 > m5 COERCE denied 2013-01-28/none
e6 m16 > m5,m6 AGREE planned 2013-01-28/none bg
e7 m1 > m6 REJECT actual 2013-01-28/none mode=yield
e8 m21 > m5,m6 MOBILIZE actual 2013-01-28/day mode=police
e9 m5,m6 > m6,m5 PROTEST actual 2013-01-28/day mode=obstruct again
e10 m5,m6 > m6,m5 PROTEST actual 2013-01-28/day mode=obstruct
q1 m8 direct cue=keluh
q2 m9 direct cue=menjawab
q3 m14 indirect cue=Menurut
q4 m1 direct cue=katanya
q5 m1 direct
rel m7 leads m6
rel m1 member_of m18
