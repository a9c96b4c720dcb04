### detikNews 2026-02-20 article
= [m1:IDN.LEG DPR] {e16 Cecar} [m2:IDN.GOV Menlu] soal Pasukan ke Gaza: <<q1 Siapa yang [m55=m4 Kita] Jaga?>>
~byline Anggi Muliawati - detikNews
~date_line Jumat, 20 Feb 2026 15:08 WIB
~share Bagikan
[m3:@IDN Jakarta] - Rencana [m4:IDN.GOV pemerintah] {e1 mengirim} hingga 8.000 prajurit [m5:IDN.MIL TNI] ke [m6:@PSE Jalur Gaza] memanaskan rapat kerja [m7:IDN.LEG Komisi I DPR] dengan [m8:IDN.GOV Menteri Luar Negeri Sugiono], Kamis (19/2/2026).
"<<q2 [m9=m4 Kita] ini mau menjaga siapa? Menjaga [m10:PSE.CVL orang Palestina] atau menjaga [m11:ISR.MIL tentara yang menjajah mereka]?>>" {e2 cecar} [m12:IDN.LEG TB Hasanuddin].
[m45=m12 Mayjen purnawirawan] dari [m13:IDN.PTY PDIP] itu {e3 meminta} [m14=m4 pemerintah] menunda keberangkatan sampai mandat [m15:ISF Pasukan Stabilisasi Internasional (ISF)] dibuka kepada parlemen.
[m46=m8 Sugiono] menjawab sambil membolak-balik catatan. Menurut [m16=m8 dia], <<q3 [m57=m5 prajurit Indonesia] tidak akan {e4 melucuti} [m17:HAMAS.REB kelompok mana pun]. Tugasnya mengawal bantuan dan rumah sakit>>.
"<<q4 Kalau mandat itu dilanggar, [m18=m4 kita] {e5 tarik pulang} hari itu juga. [m19:IDN.GOV Presiden] sudah menegaskan,>>" ujar [m20=m8 pria] yang juga sekjen [m21:IDN.PTY Gerindra] itu.
Jaminan tersebut tidak mempan. Anggota dari [m22:IDN.PTY PKS], [m23:IDN.LEG Jazuli Juwaini], {e6 mengungkit} keikutsertaan [m51=m4 Indonesia] dalam [m24:BOARDOFPEACE Dewan Perdamaian], lembaga yang dipimpin [m25:USA.GOV Presiden AS Donald Trump]. [m26:ISR.GOV Israel] duduk pula di sana, kata [m27=m23 dia], padahal [m28=m4 Jakarta] tidak mengakui [m29=m26 negara itu].
Rapat sempat diskors 30 menit. [m53:IDN.LEG Ketua Komisi I Utut Adianto] mengetuk palu dua kali.
Di luar, [m30:IDN.CVL massa Aliansi Rakyat Indonesia Bela Palestina] {e7 berdemo} di gerbang Pancasila. [m52=m30 Mereka] membawa keranda. [m31:IDN.COP Polda Metro Jaya] {e8 menurunkan} 1.200 personel.
~advert ADVERTISEMENT
[m32:HAMAS.REB Hamas] dari Doha sudah bersuara soal ISF. Juru bicaranya, [m33:HAMAS.REB Hazem Qassem], pekan lalu bilang [m54=m32 kelompoknya] {e9 tidak keberatan} dengan pasukan yang berjaga di perbatasan, tapi akan {e10 memperlakukan} [m34:ISF siapa pun yang merebut senjata kami] sebagai penjajah.
[m50=m32 Hamas] masih memegang kurang dari separuh Gaza. Sejak gencatan senjata 10 Oktober lalu, [m49:@PSE wilayah di timur garis kuning] dikuasai [m35:ISR.MIL militer Israel].
Gencatan itu berkali-kali bolong. Rabu kemarin [m36=m35 IDF] {e11 mengebom} [m48:PSE.CVL tenda pengungsi] di [m37:@PSE Khan Younis] dan mengatakan sasarannya [m56:PIJ.REB komandan Jihad Islam].
Siapa lagi yang ikut? [m38:MAR.GOV Maroko], [m39:KAZ.GOV Kazakhstan], dan [m40:ALB.GOV Albania] {e12 menyanggupi} dalam sidang perdana Dewan di [m41:@USA Washington]. [m42:AZE.GOV Azerbaijan], yang tahun lalu disebut-sebut, {e13 menarik diri}. Di sidang itu pula [m47=m25 Trump] {e14 memuji} [m43:IDN.GOV Prabowo Subianto] sebagai "<<q5 orang tangguh>>".
Kapuspen TNI [m44:IDN.MIL Mayjen Aulia Dwi Nasrullah] belum mau menyebut tanggal. <<q6 Seribu orang paling cepat {e15 diberangkatkan} April>>, katanya dihubungi terpisah.
e1 m4 > m15 AID planned 2026-02-20/none ctx=peacekeeping,military
e2 m12 > m8 ACCUSE actual 2026-02-19/day mode=disapprove ctx=legislative,peacekeeping
e16 m1 > m2 ACCUSE actual 2026-02-19/day mode=disapprove ctx=legislative,peacekeeping again
e3 m45 > m14 REQUEST requested 2026-02-19/day mode=change ctx=legislative,peacekeeping
e4 m5 > m17 COERCE denied 2026-02-19/day ctx=peacekeeping,military said=m16
e5 m18 > m15 RETREAT hypothetical 2026-02-19/day mode=withdraw ctx=peacekeeping said=m20
e6 m23 > m4 ACCUSE actual 2026-02-19/day mode=disapprove ctx=legislative,diplomatic
e7 m30 > m4 PROTEST actual 2026-02-19/day mode=demo ctx=peacekeeping
e8 m31 > m30 MOBILIZE actual 2026-02-19/day mode=police ctx=repression
e9 m33 > m15 CONCEDE actual 2026-02-09/week ctx=peacekeeping,military
e10 m33 > m34 THREATEN threatened 2026-02-09/week mode=violence ctx=peacekeeping,military
e11 m36 > m48 ASSAULT actual 2026-02-18/day mode=aerial ctx=military
e12 m38,m39,m40 > m15 AGREE planned 2026-02-20/none ctx=peacekeeping
e13 m42 > m15 REJECT actual 2026-02-20/none mode=assist ctx=peacekeeping
e14 m47 > m43 SUPPORT actual 2026-02-20/none ctx=diplomatic
e15 m5 > m15 AID planned 2026-04-01/month ctx=peacekeeping,military said=m44
q1 m1 direct
q2 m12 direct cue=cecar
q3 m16 indirect cue=Menurut
q4 m20 direct cue=ujar
q5 m47 mixed cue=memuji
q6 m44 indirect cue=katanya
rel m45 member_of m13
rel m20 member_of m21
rel m23 member_of m22
rel m25 leads m24
rel m26 member_of m24
rel m35 controls m49 from=2025-10-10
rel m53 leads m7

### Pos Kupang 2012-08-09 article
= [m38:IDN.CVL Warga Nilulat] dan [m39:TLS.CVL Oecusse] {e15 Bentrok} Lagi, Kebun {e16 Dibakar}
~byline Laporan Wartawan Pos Kupang, Julius Akoit
POS-KUPANG.COM, [m1:@IDN KEFAMENANU] -- Suasana di tapal batas mencekam. [m2:IDN.CVL Puluhan warga Desa Haumeni Ana], Kecamatan Bikomi Nilulat, Kabupaten Timor Tengah Utara (TTU), Selasa (7/8) pagi {e1 saling lempar batu} dengan [m3:TLS.CVL warga Distrik Oecusse], [m4:@TLS Timor Leste].
Tiga orang luka. Dari pihak [m5=m2 kami], cerita [m6:IDN.CVL Kepala Desa Petrus Fobia], seorang terkena panah di paha.
"<<q1 [m7=m3 Mereka] membangun pos di tanah adat [m8=m2 kami]. Sudah {e2 diperingatkan} tiga kali tapi [m9=m7 mereka] tetap gali fondasi,>>" kata [m10=m6 Petrus] kepada Pos Kupang di Kefamenanu, Rabu siang.
Pos yang [m37=m10 ia] maksud ialah kantor imigrasi dan bea cukai yang {e3 didirikan} [m11:TLS.GOV pemerintah di Dili] di jalur steril Passabe. Menurut perjanjian sementara tahun 2005, tidak satu pihak pun boleh membangun apa-apa di zona itu.
Senin malam, sehari sebelum bentrokan, sebidang kebun jagung milik [m12:TLS.CVL petani Oecusse] {e4 dibakar} [m13:IDN.CVL orang tak dikenal].
[m14:IDN.MIL Komandan Satgas Pamtas RI-RDTL Letkol Inf Hotlan Gurning] {e5 mengerahkan} satu peleton untuk memisahkan [m15=m2+m3 kedua kelompok]. [m35=m14 Ia] {e6 membantah} [m16:IDN.MIL anak buahnya] melepaskan {e7 tembakan} ke arah warga seberang.
"<<q2 Hanya tembakan ke udara, dua kali. Itu pun [m17:TLS.COP Polisi Perbatasan mereka] lebih dulu,>>" ujar [m36=m14 Hotlan] lewat telepon.
Keterangan itu dibenarkan [m18:IDN.CVL Petrus Nule], tokoh adat Nilulat, tetapi tidak oleh orang di seberang. Dari Pante Makasar, [m19:TLS.COP komandan UPF Euclides Belo], seperti dikutip radio setempat, {e8 menuding} [m20:IDN.MIL tentara Indonesia] melindungi perusuh.
[m21:IDN.GOV Bupati TTU Raymundus Fernandes] sudah {e9 bertemu} [m22:TLS.GOV Administrador Oecusse Salvador da Cruz] kemarin sore di [m23:@IDN Napan]. Keduanya {e10 sepakat} menghentikan pembangunan pos sampai tim dari [m40:@IDN Jakarta] dan Dili turun.
"<<q3 Jangan karena dua meter tanah, kita baku bunuh. [m24:? Kita] ini satu nenek moyang,>>" pesan [m25=m21 Bupati].
Lain suara DPRD. Anggota [m26:IDN.LEG DPRD TTU] asal [m27:IDN.PTY Gerindra], [m28:IDN.LEG Yasintus Naif], {e11 mendesak} [m29:IDN.GOV pemerintah pusat] mengirim nota protes. Kalau tidak, ancamnya, [m30:IDN.CVL masyarakat] akan {e12 memblokir} jalan negara.
Sengketa batas di Oecusse tinggal tiga segmen: Noel Besi–Citrana, Bijael Sunan–Oben, dan Subina. Pada 21 Juni 2010 [m31=m29 Jakarta] dan [m32=m11 Dili] {e13 berunding} mengenai hal itu, tetapi belum putus.
Uskup Atambua [m33:IDN.REL Mgr Dominikus Saku] {e14 mengimbau} [m34=m15 umat di kedua sisi] berdoa bersama pada 15 Agustus.
e1 m2 > m3 PROTEST actual 2012-08-07/day mode=riot ctx=territory
e15 m38 > m39 PROTEST actual 2012-08-07/day mode=riot ctx=territory again
e16 m13 > m39 PROTEST actual 2012-08-06/day mode=riot ctx=territory again
e2 m2 > m3 REQUEST requested 2012-08-09/none mode=yield ctx=territory bg said=m6
e3 m11 > m29 COERCE actual 2012-08-09/none mode=seize ctx=territory
e4 m13 > m12 PROTEST actual 2012-08-06/day mode=riot ctx=territory
e5 m14 > m15 MOBILIZE actual 2012-08-07/day mode=troops ctx=territory,military
e6 m35 > m19 REJECT actual 2012-08-09/none ctx=territory,military
e7 m16 > m3 ASSAULT denied 2012-08-07/day mode=firearms ctx=territory,military said=m35
e8 m19 > m20 ACCUSE actual 2012-08-09/none mode=allege ctx=territory,military
e9 m21 > m22 CONSULT actual 2012-08-08/day ctx=territory
e10 m21 > m22 AGREE planned 2012-08-08/day ctx=territory
e11 m28 > m29 REQUEST requested 2012-08-09/none mode=change ctx=territory,diplomatic
e12 m30 > m29 PROTEST hypothetical 2012-08-09/none mode=obstruct ctx=territory said=m28
e13 m31 > m32 CONSULT actual 2010-06-21/day ctx=territory,diplomatic bg
e14 m33 > m34 REQUEST requested 2012-08-09/none ctx=religion_ethnicity
q1 m10 direct cue=kata
q2 m36 direct cue=ujar
q3 m25 direct cue=pesan
rel m28 member_of m27
rel m28 member_of m26

### Antara 2022-11-17 article
= [m1:IDN.GOV Presiden]: Deklarasi Bali disepakati jam satu malam
~byline Pewarta: Desca Lidya
~date_line Kamis, 17 November 2022 09:50 WIB
[m2:@IDN Nusa Dua], Bali (ANTARA) - [m3:IDN.GOV Presiden Joko Widodo] menuturkan bahwa perundingan mengenai satu paragraf saja dalam Deklarasi Bali memakan waktu paling lama, yakni paragraf tentang perang di [m4:UKR.GOV Ukraina].
"<<q1 Sampai tengah malam [m5=m3 kami] berdebat. Alhamdulillah akhirnya disepakati konsensus,>>" katanya dalam keterangan pers penutup KTT [m6:G20 G20], Rabu.
Paragraf yang dimaksud memuat pernyataan bahwa [m7:G20 sebagian besar anggota] {e1 mengutuk keras} perang, tanpa menghilangkan pandangan lain. Pandangan lain itu datang dari [m8:RUS.GOV Rusia], yang diwakili [m9:RUS.GOV Menteri Luar Negeri Sergey Lavrov].
[m41=m9 Lavrov], yang pulang lebih awal pada Selasa malam, {e3 menyebut} naskah tersebut "<<q2 dipolitisasi [m10:? Barat]>>". [m11=m9 Ia] tidak memveto.
KTT nyaris berantakan pada Rabu pagi. Sebuah rudal jatuh di desa [m12:@POL Przewodow], Polandia, dan menewaskan [m42:POL.CVL dua petani]. [m13:USA.GOV Presiden AS Joe Biden] seketika {e5 mengumpulkan} [m14:G7 para pemimpin G7] dan [m15:NATO NATO] di hotelnya.
Apakah rudal itu {e6 ditembakkan} [m16=m8 Moskow]? "<<q3 Kecil kemungkinannya, dilihat dari lintasannya,>>" jawab [m17=m13 Biden].
[m18:UKR.GOV Presiden Volodymyr Zelenskyy], yang berpidato lewat video, bersikeras itu rudal musuh. [m19:POL.GOV Warsawa], anggota [m45=m15 NATO] sejak 1999, sempat {e7 memanggil} [m20:RUS.GOV duta besar Rusia], tetapi kemudian menduga roket pertahanan udara [m44=m4 Ukraina] yang nyasar.
Bagi [m43:IDN.GOV tuan rumah], ukuran keberhasilan lain. [m21:IDN.GOV Menteri Keuangan Sri Mulyani] menghitung komitmen 1,4 miliar dolar AS untuk Dana Pandemi. [m22:USA.GOV Amerika Serikat] dan [m23:JPN.GOV Jepang] juga {e8 berjanji} mengucurkan 20 miliar dolar AS guna memensiunkan pembangkit batu bara [m34=m43 Indonesia].
Di sela-sela acara, [m35=m13 Biden] dan [m24:CHN.GOV Presiden China Xi Jinping] {e10 bertatap muka} tiga jam, Senin (14/11). [m36=m24 Xi], menurut kantor berita [m25:#Xinhua Xinhua], {e11 memperingatkan} bahwa [m47:TWN.GOV Taiwan] adalah garis merah pertama.
"<<q4 [m40=m37 Saya] yakin tidak perlu ada Perang Dingin baru. [m26=m24 Dia] tidak akan {e12 menyerbu} [m27:TWN.GOV pulau itu] dalam waktu dekat,>>" kata [m37=m13 Biden] seusai pertemuan.
Di jalanan Denpasar yang lengang, [m28:IDN.COP Polda Bali] sejak awal bulan {e13 melarang} [m38:IDN.CVL warga] berunjuk rasa. Akibatnya [m29:IDN.CVL lima pesepeda Greenpeace] yang berangkat dari [m48:@IDN Jakarta] {e14 dihadang} [m30:IDN.CVL sekelompok orang] di Probolinggo dan {e16 diminta} meneken surat untuk tidak melanjutkan perjalanan.
[m31:IDN.CVL LBH Bali] {e15 mengecam} larangan itu. [m39=m28 Polisi] beralasan <<q5 hanya ingin memastikan tamu nyaman>>.
Sebelum terbang ke Bangkok, [m32=m3 Jokowi] menyerahkan palu keketuaan kepada [m33:IND.GOV Perdana Menteri India Narendra Modi]. Presidensi [m46=m33 India] dimulai 1 Desember.
e1 m7 > m8 ACCUSE actual 2022-11-16/day mode=disapprove ctx=military,diplomatic
e3 m9 > m10 ACCUSE actual 2022-11-17/none mode=allege ctx=diplomatic
e5 m13 > m14,m15 CONSULT actual 2022-11-16/day mode=multilateral ctx=military,diplomatic
e6 m16 > m42 ASSAULT hypothetical 2022-11-16/day mode=heavy-weapons ctx=military
e7 m19 > m20 ACCUSE actual 2022-11-17/none mode=disapprove ctx=military,diplomatic
e8 m22,m23 > m34 AGREE planned 2022-11-17/none ctx=environment,economic
e10 m35 > m24 CONSULT actual 2022-11-14/day mode=third-party ctx=diplomatic
e11 m36 > m35 THREATEN threatened 2022-11-14/day ctx=diplomatic,territory
e12 m26 > m27 ASSAULT denied 2022-11-14/day ctx=military,territory said=m37
e13 m28 > m38 COERCE actual 2022-11-01/month mode=restrict ctx=rights_freedoms
e14 m30 > m29 COERCE actual 2022-11-01/month mode=restrict ctx=rights_freedoms,environment
e15 m31 > m28 ACCUSE actual 2022-11-17/none mode=disapprove ctx=rights_freedoms
e16 m30 > m29 REQUEST requested 2022-11-01/month mode=yield ctx=rights_freedoms,environment
q1 m3 direct cue=katanya
q2 m9 mixed cue=menyebut
q3 m17 direct cue=jawab
q4 m37 direct cue=kata
q5 m39 indirect cue=beralasan
rel m19 member_of m45 from=1999
rel m33 leads m6 from=2022-12-01

### Riau Pos 2013-06-25 article
= {e17 Didesak} [m1:SGP.GOV Singapura], [m46:IDN.GOV SBY] {e14 Minta Maaf} soal Asap
~date_line 25 Juni 2013 - 09.41 WIB
JAKARTA (RP) - [m2:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 meminta maaf} kepada [m3:SGP.GOV Singapura] dan [m4:MYS.GOV Malaysia] atas kabut asap kiriman dari [m5:@IDN Riau]. Permintaan maaf itu disampaikan di [m6:@IDN Kantor Presiden], Senin (24/6) malam.
"<<q1 [m7=m2 Saya], selaku presiden, meminta maaf dan minta pengertian [m8=m3+m4 saudara-saudara kita]. Tak ada niat [m47:IDN.GOV Indonesia],>>" katanya.
Dengan begitu [m9=m2 SBY] seolah menegur bawahannya sendiri. Tiga hari sebelumnya [m10:IDN.GOV Menko Kesra Agung Laksono] {e2 menyindir} [m11=m3 negeri pulau itu] bertingkah seperti anak kecil.
Sindiran [m12=m10 Agung], wakil ketua umum [m13:IDN.PTY Golkar], {e3 dijawab} ketus [m14:SGP.GOV Menteri Lingkungan Vivian Balakrishnan]. "<<q2 Anak-anak [m15=m11 kami] yang sesak napas, dan tidak seorang pun menertawakannya,>>" tulisnya di Facebook.
[m16=m14 Vivian] Jumat lalu {e4 terbang} ke [m45:IDN.GOV Jakarta]. Dalam {e5 pertemuan} dengan [m17:IDN.GOV Menteri Lingkungan Hidup Balthasar Kambuaya], [m35=m16 ia] {e6 menawarkan} pesawat penyemai awan serta {e7 menagih} nama-nama perusahaan pembakar.
[m36=m17 Balthasar] {e16 menyebut} [m39:MYS.BUS delapan perusahaan]. Semuanya, kata [m43=m17 dia], bermodal Malaysia. Satu di antara yang disebut, [m18:MYS.BUS Sime Darby], langsung {e8 menyangkal}. "<<q3 Api itu di luar kebun [m19=m18 kami],>>" demikian siaran persnya.
Di lapangan, [m20:IDN.COP Polda Riau] telah {e9 menetapkan} [m37:IDN.CVL sembilan tersangka], tapi semuanya petani. Kabid Humas [m21:IDN.COP AKBP Hermansyah] berjanji polisi bakal menyentuh korporasi.
Janji itu ditertawakan [m22:IDN.NGO Walhi Riau]. "<<q4 Dari dulu yang {e10 ditangkap} [m23:IDN.CVL peladang],>>" kata [m24:IDN.NGO Riko Kurniawan], direkturnya. "<<q5 Tuan tanahnya di [m48:@SGP Singapura], main golf.>>"
[m38=m22 Walhi] {e11 akan menggugat} [m25:IDN.GOV pemerintah] dan [m44=m39 delapan perusahaan itu] di [m26:IDN.JUD Pengadilan Negeri Pekanbaru] bulan depan.
Sementara itu, [m27:IDN.GOV Gubernur Riau Rusli Zainal] tidak tampak. Sejak Jumat (14/6) [m40=m27 ia] {e12 ditahan} [m28:IDN.JUD KPK] dalam perkara suap PON dan kehutanan.
[m29:IDN.MIL Panglima TNI Laksamana Agus Suhartono] {e13 memberangkatkan} 2.300 prajurit dari [m30:@IDN Halim] pagi ini guna membantu [m41:IDN.CVL warga Riau] memadamkan api.
[m42:IDN.GOV Indonesia] satu-satunya anggota [m31:ASEAN ASEAN] yang belum meratifikasi Perjanjian Polusi Asap Lintas Batas 2002. Ketua Komisi VII [m32:IDN.LEG Sutan Bhatoegana] menyatakan [m33:IDN.LEG parlemen] <<q6 baru akan {e15 membahasnya} selepas Lebaran>>.
Indeks pencemaran di [m34:@MYS Muar], Johor, Ahad lalu menyentuh 746. Sekolah diliburkan. (fat/rul/jpnn)
e1 m2 > m3,m4 SUPPORT actual 2013-06-24/day ctx=environment,diplomatic
e14 m46 > m1 SUPPORT actual 2013-06-24/day ctx=environment,diplomatic again
e2 m10 > m11 ACCUSE actual 2013-06-21/day mode=disapprove ctx=environment,diplomatic
e3 m14 > m12 ACCUSE actual 2013-06-25/none mode=disapprove ctx=environment,health
e4 m16 > m45 CONSULT actual 2013-06-21/day mode=visit ctx=environment,diplomatic again
e5 m16 > m17 CONSULT actual 2013-06-21/day mode=visit ctx=environment,diplomatic
e6 m35 > m17 AGREE planned 2013-06-21/day ctx=environment,disasters
e7 m35 > m17 REQUEST requested 2013-06-21/day mode=yield ctx=environment,economic
e16 m36 > m39 ACCUSE actual 2013-06-21/day mode=allege ctx=environment,economic
e8 m18 > m36 REJECT actual 2013-06-25/none ctx=environment
e9 m20 > m37 ACCUSE actual 2013-06-25/none mode=allege ctx=environment,crime
e10 m20 > m23 COERCE actual 2013-06-25/none mode=arrest ctx=environment bg said=m24
e11 m38 > m25,m44 ACCUSE planned 2013-07-01/month mode=allege ctx=environment,legal
e12 m28 > m40 COERCE actual 2013-06-14/day mode=arrest ctx=corruption bg
e13 m29 > m41 AID actual 2013-06-25/day ctx=disasters,environment
e15 m33 > m31 AGREE planned 2013-08-01/month ctx=legislative,environment said=m32
e17 m1 > m46 REQUEST requested 2013-06-25/none mode=yield ctx=environment,diplomatic
q1 m2 direct cue=katanya
q2 m14 direct cue=tulisnya
q3 m18 direct cue=demikian
q4 m24 direct cue=kata
q5 m24 direct cue=kata
q6 m32 indirect cue=menyatakan
rel m12 member_of m13
rel m24 leads m22
rel m42 member_of m31
