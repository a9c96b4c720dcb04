### Kompas.com 2012-06-24 article
= [m1:PRY.ELI Lugo] Dipecat dalam 30 Jam, [m2:MERCOSUR Mercosur] Menutup Kursi [m3:PRY.GOV Paraguay]
~byline Penulis: Kistyarini
~date_line Minggu, 24 Juni 2012 | 11:20 WIB
[m4:@PRY ASUNCION], KOMPAS.com — Dua jam untuk membela diri, itu saja. Jumat (22/6/2012) petang [m5:PRY.LEG Senat Paraguay] {e1 memberhentikan} [m6:PRY.ELI Presiden Fernando Lugo] dengan 39 suara berbanding 4.
[m7=m6 Bekas uskup itu] dianggap lalai dalam bentrokan di Curuguaty, 15 Juni. Hari itu [m8:PRY.COP polisi] hendak {e2 mengosongkan} tanah milik [m9:PRY.PTY Blas Riquelme], tokoh [m10:PRY.PTY Partai Colorado], dari [m11:PRY.CVL petani penggarap]. [m32=m8 Enam polisi] dan [m33=m11 sebelas petani] {e3 tewas}.
"<<q1 Bukan [m12=m6 Lugo] yang dipukul, melainkan sejarah [m13=m3 Paraguay]>>," kata [m14=m6 dia], kemudian {e4 menyatakan tunduk} kepada putusan tersebut.
Belum sejam setelahnya, [m15:PRY.GOV Federico Franco] mengangkat sumpah. Wakil presiden dari [m16:PRY.PTY Partai Liberal] ini {e5 mengakhiri} persekutuan dengan [m34=m6 Lugo] pekan lalu. "<<q2 [m17=m15 Saya] akan menelepon [m18:ARG.GOV Presiden Cristina Fernandez] dan meminta pengertian>>," ujarnya, Sabtu.
Telepon itu barangkali tak akan diangkat. [m19=m18 Buenos Aires] sudah {e6 menarik} duta besarnya. [m20:BRA.GOV Brasilia] {e7 memanggil} wakilnya untuk konsultasi; [m21:VEN.GOV Hugo Chavez] {e8 menghentikan} kiriman minyak. Malam harinya blok dagang [m22=m2 Mercosur] {e9 melarang} delegasi [m23=m15 pemerintah baru] hadir di KTT Mendoza, 28–29 Juni.
Para menteri luar negeri [m24:UNASUR Unasur], yang Kamis malam {e10 terbang} ke Asuncion untuk mencegah pemecatan, pulang dengan marah. [m35=m24 Mereka] menilai hak membela diri {e11 tidak dihormati}. [m25:URY.GOV Presiden Uruguay Jose Mujica] menyebutnya kudeta yang dibungkus rapi.
[m26:VAT.GOV Vatikan], lewat [m27:VAT.GOV Duta Eliseo Ariotti], justru termasuk yang pertama {e12 menemui} [m36=m15 Franco]. [m28:DEU.GOV Menteri Kerja Sama Pembangunan Jerman Dirk Niebel], kebetulan sedang di kota itu, {e13 menganggap} pergantian tersebut sah. [m29:USA.GOV Amerika Serikat] {e14 meminta} semua orang tenang.
Di depan gedung televisi publik ratusan [m30:PRY.CVL pendukung Lugo] {e15 duduk} sampai subuh. Pemimpin tani [m31:PRY.CVL Jose Rodriguez] mengancam akan {e16 memblokir} jalan.
[m37=m3 Paraguay] salah satu pendiri [m39=m2 Mercosur], dan satu-satunya anggota yang belum {e17 meratifikasi} masuknya [m38=m21 Venezuela]. Kini penghalang itu hilang dengan sendirinya.
e1 m5 > m6 SANCTION actual 2012-06-22/day mode=withdraw ctx=legislative,executive
e2 m8 > m11 COERCE actual 2012-06-15/day ctx=territory,repression
e3 m8 > m11 ASSAULT actual 2012-06-15/day mode=firearms ctx=territory
e4 m14 > m5 CONCEDE actual 2012-06-22/day ctx=executive
e5 m16 > m6 SANCTION actual 2012-06-11/week mode=discontinue ctx=political_institutions
e6 m19 > m23 SANCTION actual 2012-06-23/day mode=withdraw ctx=diplomatic
e7 m20 > m23 SANCTION actual 2012-06-24/none mode=withdraw ctx=diplomatic
e8 m21 > m23 SANCTION actual 2012-06-24/none mode=discontinue ctx=natural_resource,economic
e9 m22 > m23 SANCTION actual 2012-06-23/day mode=discontinue ctx=diplomatic
e10 m24 > m5 CONSULT actual 2012-06-21/day mode=visit ctx=diplomatic
e11 m24 > m5 ACCUSE actual 2012-06-24/none mode=disapprove ctx=legislative
e12 m27 > m15 CONSULT actual 2012-06-24/none mode=visit ctx=diplomatic
e13 m28 > m15 SUPPORT actual 2012-06-24/none ctx=diplomatic
e14 m29 > m3 REQUEST requested 2012-06-24/none mode=yield ctx=diplomatic
e15 m30 > m15 PROTEST actual 2012-06-23/day mode=demo ctx=executive,pro_democracy
e16 m31 > m15 THREATEN threatened 2012-06-24/none ctx=executive
e17 m3 > m21 REJECT actual 2012-06-24/none ctx=economic,diplomatic bg
q1 m14 direct cue=kata
q2 m15 direct cue=ujarnya
rel m15 member_of m16
rel m3 member_of m2

### CNN Indonesia 2024-06-27 article
= [m1:KEN.GOV Ruto] Menyerah: RUU Pajak {e1 Tidak Diteken}
~date_line Kamis, 27 Jun 2024 07:11 WIB
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Dua puluh empat jam mengubah nada bicara [m4:KEN.GOV Presiden Kenya William Ruto]. Selasa malam [m29=m4 ia] menamai [m5:KEN.CVL para pemrotes] {e2 pengkhianat}. Rabu (26/6), berdiri di antara anggota parlemen yang murung, [m6=m4 ia] {e3 mencabut} rancangan undang-undang keuangan yang [m38=m5 mereka] protes.
"<<q1 Rakyat sudah bicara dengan lantang. [m7=m4 Saya] mengalah>>," ujarnya.
Di antara dua pidato itu ada {e4 penyerbuan}. [m8=m5 Anak-anak muda], kebanyakan lahir setelah 1997, menembus pagar dan memecahkan kaca gedung parlemen ketika [m9:KEN.LEG anggota dewan] baru saja meloloskan RUU dengan 195 suara. [m10:KEN.COP Polisi] {e5 melepaskan peluru tajam}. [m44:KEN.GOV Komisi Nasional HAM] menghitung 22 orang meninggal, 19 di [m11:@KEN Nairobi].
Malamnya [m12:KEN.GOV Menteri Pertahanan Aden Duale] {e6 menurunkan} [m41:KEN.MIL tentara]. [m13:KEN.JUD Pengadilan Tinggi] semula membatasi pengerahan itu atas {e7 gugatan} [m14:KEN.LAB Persatuan Advokat], yang diketuai [m15:KEN.LAB Faith Odhiambo].
[m43=m15 Odhiambo] juga yang menagih nasib 50 [m31:KEN.CVL orang] yang, kata[m39=m15 nya], {e8 dijemput} dari rumah oleh [m30:UAF lelaki tanpa seragam]. [m16:KEN.COP Inspektur Jenderal Japhet Koome] belum menjawab.
[m17:KEN.OPP Raila Odinga], pemimpin [m18:KEN.OPP koalisi Azimio], {e9 menyambut} pencabutan tersebut dan {e10 menyerukan} [m19=m4 presiden] berdialog. Bagi [m42=m5 para pemuda] itu belum cukup. "<<q2 [m20=m5 Kami] tetap ke jalan besok, untuk yang gugur>>," kata [m21:KEN.CVL Hanifa Adan] di X. [m32=m5 Mereka] kini {e11 menuntut} [m33=m4 Ruto] turun.
Kerepotan lain menunggu di kas negara. [m22:IMF Dana Moneter Internasional (IMF)] meminjami [m34:KEN.GOV Kenya] 3,6 miliar dolar dengan {e12 syarat} penerimaan pajak naik. [m35=m22 Lembaga itu] {e13 menyatakan prihatin} atas korban.
Tiga belas kedutaan, antara lain [m23:GBR.GOV Inggris], [m24:USA.GOV Amerika], dan [m25:DEU.GOV Jerman], {e14 mengaku terguncang} oleh kekerasan di depan parlemen. Sehari sebelumnya [m26:USA.GOV Presiden Joe Biden] resmi {e15 menetapkan} [m36=m34 Kenya] sebagai sekutu utama non-NATO.
Pada hari yang sama 400 [m27:KEN.COP polisi Kenya] {e16 mendarat} di [m28:@HTI Port-au-Prince] untuk memimpin misi [m40:UN PBB] melawan [m37:HTI.REB geng]. "<<q3 Lucu, kita mengekspor keamanan>>," tulis seorang warganet.
~footer (bac/rds)
e1 m1 > m5 CONCEDE actual 2024-06-26/day ctx=economic,legislative again
e2 m29 > m5 ACCUSE actual 2024-06-25/day mode=disapprove ctx=repression
e3 m6 > m5 CONCEDE actual 2024-06-26/day ctx=economic,legislative
e4 m8 > m9 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative
e5 m10 > m8 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e6 m12 > m8 MOBILIZE actual 2024-06-25/day mode=troops ctx=military,repression
e7 m14 > m12 ACCUSE actual 2024-06-27/none ctx=legal,military
e8 m30 > m31 COERCE actual 2024-06-27/none mode=arrest ctx=repression said=m15
e9 m17 > m4 SUPPORT actual 2024-06-27/none ctx=economic
e10 m17 > m19 REQUEST requested 2024-06-27/none mode=meet ctx=political_institutions
e11 m32 > m33 REQUEST requested 2024-06-27/none mode=yield ctx=executive
e12 m22 > m34 REQUEST requested 2024-06-27/none mode=change ctx=economic bg
e13 m35 > m34 ACCUSE actual 2024-06-27/none mode=disapprove ctx=human_rights
e14 m23,m24,m25 > m34 ACCUSE actual 2024-06-27/none mode=disapprove ctx=human_rights,diplomatic
e15 m26 > m36 SUPPORT actual 2024-06-25/day ctx=military,diplomatic
e16 m27 > m37 AID actual 2024-06-25/day ctx=peacekeeping
q1 m7 direct cue=ujarnya
q2 m21 direct cue=kata
q3 ? direct cue=tulis
rel m15 leads m14
rel m17 leads m18
rel m36 ally_of m26 from=2024-06-25

### Republika 2010-06-15 article
= Osh Menyala, [m1:KGZ.GOV Otunbayeva] Memohon kepada [m2:RUS.GOV Moskow]
[m3:#Republika REPUBLIKA.CO.ID], [m4:@KGZ OSH] -- Di aspal jalan utama seseorang menulis dengan kapur besar: SOS. Tulisan itu untuk dilihat satelit. Sejak Kamis malam (10/6), [m5:KGZ.CVL gerombolan pemuda Kirgiz] {e1 membakari} rumah warga [m6:KGZ.CVL Uzbek], dan yang tinggal hanya dinding.
Pada hari Sabtu [m7:KGZ.GOV presiden sementara Roza Otunbayeva] {e2 meminta} bala bantuan dari [m8=m2 Rusia]. "<<q1 Keadaan sudah di luar kendali, [m9=m7 kami] perlu [m38:RUS.MIL tentara] dari luar>>," katanya. [m10:RUS.GOV Presiden Dmitry Medvedev], lewat juru bicaranya, {e3 belum bersedia}: ini pertikaian dalam negeri. [m28=m10 Ia] {e4 mengirim} satu batalion penerjun, tetapi hanya untuk menjaga pangkalan Kant.
Senin, [m11:CSTO Organisasi Traktat Keamanan Bersama (CSTO)] {e5 bersidang} di [m37:@RUS Moskow]. [m29:KGZ.GOV Kirgizstan] anggota pakta tersebut, begitu pula [m12:UZB.GOV Uzbekistan]. Hasilnya helikopter dan truk, {e6 dijanjikan} segera.
[m13=m12 Tashkent] mula-mula {e7 membuka} perbatasan: 75 ribu perempuan dan anak masuk dalam tiga hari. Lalu pintu {e8 ditutup}. Tidak ada tempat lagi, ujar [m14:UZB.GOV Wakil Perdana Menteri Abdulla Aripov].
Siapa biang keladinya? [m30=m29 Pemerintah sementara] {e9 menuding} [m15:KGZ.ELI keluarga Kurmanbek Bakiyev], [m39=m31 presiden] yang terguling April lalu. Di [m16:@GBR Farnborough], Inggris, putra bungsunya, [m17:KGZ.ELI Maxim], {e10 ditahan} [m18:GBR.GOV petugas imigrasi] begitu turun dari jet sewaan. [m31:KGZ.ELI Bakiyev] sendiri, dari pengasingannya di Minsk, {e11 membantah}. "<<q2 Omong kosong yang memalukan>>," ucapnya.
Saksi melihat [m19:KGZ.MIL orang berseragam] di atas panser yang {e12 memuluskan jalan} bagi perusuh. Kepala kepolisian kota, [m20:KGZ.COP Kursan Asanov], mengakui tiga panser dirampas. [m21:HRW.NGO Human Rights Watch] {e13 mendesak} [m32:UN Dewan Keamanan PBB] mempertimbangkan pasukan. [m22:UN Sekjen PBB Ban Ki-moon] {e14 menelepon} [m33=m7 Otunbayeva], Senin malam.
Bantuan pertama, 80 ton obat dari [m23:WHO WHO] dan [m34:ICRC Palang Merah], {e15 tiba} di Osh hari ini. [m24:KAZ.GOV Kazakhstan], yang tahun ini mengetuai [m25:OSCE OSCE], mengutus [m26:OSCE Zhanybek Karibzhanov].
Pada 1990 [m35=m5 orang Kirgiz] dan [m36=m6 Uzbek] pernah {e16 baku bunuh} memperebutkan sawah sebuah kolkhoz; lebih dari 300 orang mati sebelum [m27:SUN.MIL tentara Soviet] {e17 turun tangan}.
Referendum konstitusi direncanakan 27 Juni. Belum ada yang berani memastikan.
e1 m5 > m6 ASSAULT actual 2010-06-10/day mode=destroy ctx=religion_ethnicity
e2 m7 > m8 REQUEST requested 2010-06-12/day mode=assist ctx=military
e3 m10 > m7 REJECT actual 2010-06-12/day mode=assist ctx=military
e4 m28 > m29 MOBILIZE actual 2010-06-15/none mode=troops ctx=military
e5 m11 > m29 CONSULT actual 2010-06-14/day mode=multilateral ctx=military
e6 m11 > m29 AGREE planned 2010-06-14/day ctx=military
e7 m13 > m6 AID actual 2010-06-15/none ctx=asylum,migration
e8 m13 > m6 COERCE actual 2010-06-15/none mode=restrict ctx=migration
e9 m30 > m15 ACCUSE actual 2010-06-15/none mode=allege ctx=religion_ethnicity
e10 m18 > m17 COERCE actual 2010-06-15/none mode=arrest ctx=legal
e11 m31 > m30 REJECT actual 2010-06-15/none ctx=religion_ethnicity
e12 m19 > m5 AID actual 2010-06-15/none ctx=religion_ethnicity,military
e13 m21 > m32 REQUEST requested 2010-06-15/none mode=assist ctx=peacekeeping
e14 m22 > m33 CONSULT actual 2010-06-14/day mode=phone ctx=diplomatic
e15 m23,m34 > m29 AID actual 2010-06-15/day ctx=health
e16 m35 > m36 ASSAULT actual 1990-01-01/year ctx=religion_ethnicity,territory bg
e17 m27 > m35,m36 COERCE actual 1990-01-01/year ctx=military bg
q1 m9 direct cue=katanya
q2 m31 direct cue=ucapnya
rel m29 member_of m11
rel m12 member_of m11
rel m24 leads m25
