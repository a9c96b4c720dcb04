### BBC News Indonesia 2024-12-05 article
= Sara Duterte dan Marcos: Dari satu tiket ke dua gugatan
~date_line 5 Desember 2024
~share Bagikan artikel ini dengan WhatsApp
Dua tahun lalu mereka berkampanye berdampingan dengan kaus hijau dan merah. Pekan ini [m1:PHL.GOV Wakil Presiden Filipina Sara Duterte] menghadapi dua permohonan {e1 pemakzulan} dalam tiga hari.
Yang pertama {e2 diajukan} pada Senin (02/12) oleh [m2:PHL.CVL sekelompok rohaniwan dan aktivis], didukung [m3:PHL.LEG Perci Cendana], anggota [m4:PHL.LEG DPR] dari [m5:PHL.OPP partai kiri Akbayan]. Yang kedua {e14 menyusul} pada Rabu, dari [m6:PHL.OPP blok Makabayan].
Keduanya menyebut penggunaan dana rahasia 612 juta peso. Yang pertama menambahkan satu hal lagi: {e3 ancaman} Sara terhadap nyawa presiden.
Ancaman itu diucapkan lewat tengah malam, 23 November, dalam siaran langsung. [m28=m1 Ia] {e13 berpesan} begini. "<<q1 Kalau [m7=m1 saya] dibunuh, bunuh [m8:PHL.GOV BBM], [m9:PHL.CVL Liza Araneta], dan [m10:PHL.LEG Martin Romualdez]. Bukan lelucon>>," katanya, merujuk pada [m11=m8 Presiden Ferdinand Marcos Jr], istrinya, dan sepupunya yang mengetuai [m12=m4 majelis rendah].
Beberapa hari kemudian [m13=m1 ia] membantah {e4 mengancam} siapa pun. Menurut [m14=m1 dia], <<q2 itu pernyataan bersyarat>>. [m15:PHL.COP Biro Penyelidikan Nasional (NBI)] tidak sependapat dan {e5 memanggilnya}; [m16=m1 wakil presiden] dua kali {e6 tidak datang}.
[m17=m8 Marcos] semula {e7 bersumpah} akan melawan. Lalu, melalui pesan kepada sekutunya yang bocor, ia {e8 meminta} pemakzulan dihentikan: "<<q3 badai dalam cangkir>>". Partainya, [m18:PHL.PTY Partido Federal], diam.
Di balik pertikaian keluarga berdiri soal yang lebih lama. [m19:PHL.ELI Rodrigo Duterte], ayah Sara, memimpin negeri itu sampai 2022 dan menuntunnya mendekat ke [m20:CHN.GOV Beijing]; penggantinya {e9 membuka} empat pangkalan lagi bagi [m21:USA.MIL Amerika Serikat], sekutu perjanjian [m22:PHL.GOV Manila] sejak 1951. November lalu, dalam sidang komisi parlemen, [m23=m19 sang ayah] {e10 menantang} [m24:ICC Mahkamah Pidana Internasional] agar segera datang. Manila keluar dari mahkamah itu pada 2019.
[m25:PHL.MIL Jenderal Romeo Brawner], panglima angkatan bersenjata, {e11 menolak} seruan Rodrigo supaya tentara bertindak. "<<q4 Kami setia pada konstitusi, bukan pada orang>>," ujarnya.
[m26:INC.REL Iglesia ni Cristo], gereja berpengaruh yang dipimpin [m27:INC.REL Eduardo Manalo], {e12 berencana} menggelar pawai menentang pemakzulan.
e1 m2,m6 > m1 ACCUSE actual 2024-12-04/none again
e2 m2 > m1 ACCUSE actual 2024-12-02/day mode=allege ctx=legislative,corruption
e3 m1 > m8 THREATEN threatened 2024-11-23/day mode=violence again
e4 m13 > m8 THREATEN denied 2024-11-23/day mode=violence again
e5 m15 > m1 ACCUSE actual 2024-12-05/none mode=investigate ctx=legal
e6 m16 > m15 REJECT actual 2024-12-05/none mode=meet ctx=legal
e7 m17 > m1 THREATEN threatened 2024-12-05/none
e8 m17 > m4 REQUEST requested 2024-12-05/none mode=yield ctx=legislative
e9 m8 > m21 COOPERATE actual 2024-12-05/none mode=access ctx=military bg
e10 m23 > m24 REJECT actual 2024-11-01/month ctx=legal bg
e11 m25 > m19 REJECT actual 2024-12-05/none mode=yield ctx=military
e12 m26 > m4 PROTEST planned 2024-12-05/none mode=demo ctx=legislative
e13 m1 > m8,m9,m10 THREATEN threatened 2024-11-23/day mode=violence
e14 m6 > m1 ACCUSE actual 2024-12-04/day mode=allege ctx=legislative,corruption
q1 m1 direct cue=katanya
q2 m14 indirect cue=Menurut
q3 m8 mixed
q4 m25 direct cue=ujarnya
rel m10 leads m12
rel m3 member_of m5
rel m21 ally_of m22 from=1951
rel m27 leads m26
rel m3 member_of m4

### Tribun Solo 2022-03-16 article
= Warga Wadas? Bukan, Ini Pracimantoro: Tolak Pabrik Semen, Camat {e11 Ditolak} Masuk
~byline Penulis: Erlangga Bima Sakti
TRIBUNSOLO.COM, [m1:@IDN WONOGIRI] - Mobil pelat merah itu berhenti di gapura Dusun Watangrejo. Di depannya, bambu.
[m2:IDN.GOV Camat Pracimantoro Warsito] turun, bicara baik-baik. [m3:IDN.CVL Warga] juga {e1 menjawab} baik-baik: tidak boleh masuk.
"<<q1 Njenengan kami hormati. Tapi yang di belakang itu siapa?>>" kata [m4:IDN.CVL Suryanto], Ketua [m5:IDN.CVL Paguyuban Tali Jiwo], Rabu (16/3/2022).
Yang di belakang ternyata tim ukur [m6:IDN.BUS PT Anugerah Andalan Asia]. Enam orang, bawa theodolit.
Pabrik semen mau dibangun di situ. Tambangnya 186 hektare, kawasan karst.
[m7=m2 Warsito] mengaku cuma {e2 diminta} mengantar. "<<q2 Surat tugasnya dari [m8:IDN.GOV Bupati]. [m9=m2 Saya] ini apa sih>>," ujarnya lirih.
Bupati Wonogiri [m10=m8 Joko Sutopo], dikonfirmasi sore, membantah {e3 menugasi}. Dia justru bilang <<q3 izin belum satu pun diteken>>.
"<<q4 [m11=m8 Saya] orang kampung. Kalau rakyat menolak, [m12=m8 saya] {e4 tolak}>>," tegas [m13=m8 Jekek], Ketua [m14:IDN.PTY DPC PDIP Wonogiri].
Warga tak langsung percaya. Suara yang sama mereka dengar 2019, lalu amdal {e5 disetujui} juga oleh [m15:IDN.GOV Pemprov Jateng].
[m16:IDN.GOV Gubernur Ganjar Pranowo] sedang di Magelang. Ditanya wartawan, [m17=m16 dia] {e6 menjanjikan} dialog sebelum Lebaran.
Direktur perusahaan, [m18:IDN.BUS Hendra Setiawan], menyayangkan pengadangan. "<<q5 Investasi Rp 6 triliun kok dijegal bambu>>," sindirnya, {e7 menyebut} ada pihak luar yang bermain.
Pihak luar? [m19:WALHI.CVL Direktur Walhi Jateng Fahmi Bastian] ketawa.
"<<q6 Yang dari luar itu theodolitnya>>," {e8 balas} [m20=m19 Fahmi].
[m21:IDN.COP Polsek Pracimantoro] menurunkan enam anggota. Mereka ikut ngopi di pos ronda, tidak membubarkan siapa-siapa.
Malamnya warga {e10 mengirim} surat ke [m22:IDN.GOV KLHK]. Ditulis tangan, 412 cap jempol.
e1 m3 > m2 REJECT actual 2022-03-16/day mode=access ctx=natural_resource
e2 m8 > m7 REQUEST denied 2022-03-16/none ctx=natural_resource again
e3 m10 > m2 REQUEST denied 2022-03-16/none ctx=natural_resource
e4 m12 > m6 REJECT hypothetical 2022-03-16/none ctx=natural_resource
e5 m15 > m6 SUPPORT actual 2019-01-01/year ctx=natural_resource bg
e6 m17 > m3 CONSULT planned 2022-03-16/none ctx=natural_resource
e7 m18 > m19 ACCUSE actual 2022-03-16/none mode=allege ctx=natural_resource
e8 m20 > m6 ACCUSE actual 2022-03-16/none mode=disapprove ctx=natural_resource
e10 m3 > m22 REQUEST requested 2022-03-16/day mode=assist ctx=natural_resource
e11 m3 > m2 REJECT actual 2022-03-16/day again
q1 m4 direct cue=kata
q2 m2 direct cue=ujarnya
q3 m10 indirect cue=bilang
q4 m13 direct cue=tegas
q5 m18 direct cue=sindirnya
q6 m20 direct cue=balas
rel m4 leads m5
rel m13 leads m14
rel m18 leads m6

### DW Indonesia 2026-02-20 article
= Sesudah Maduro: Caracas {e1 Membebaskan} Tahanan, Oposisi Meminta Pemilu
~date_line 20.02.2026
~byline Rizki Nugraha (rtr, ap)
Pintu penjara Helicoide di [m1:@VEN Caracas] dibuka tiga kali pekan ini. Yang keluar terakhir, Kamis malam, adalah [m2:VEN.OPP Juan Pablo Guanipa], tokoh oposisi yang ditahan sejak Mei.
{e2 Pembebasan} itu lanjutan undang-undang amnesti yang {e3 disahkan} [m3:VEN.LEG Majelis Nasional], pimpinan [m4:VEN.LEG Jorge Rodriguez], hari yang sama. Saudarinya, [m5:VEN.GOV Delcy Rodriguez], kini presiden sementara [m6:VEN.GOV Venezuela].
Jabatan itu diembannya sejak 3 Januari, ketika [m7:USA.MIL pasukan khusus Amerika Serikat] {e4 menyergap} kediaman [m8:VEN.GOV Nicolas Maduro] dan {e5 membawanya} ke [m9:@USA New York]. Di sana [m29=m8 ia] {e6 didakwa} [m27:USA.JUD kejaksaan federal] berkonspirasi mengedarkan narkotika, dan di hadapan hakim {e7 membantah} semuanya.
"<<q1 [m10=m5 Saya] bekerja dengan siapa pun yang menghormati negeri ini>>," kata [m11=m5 Rodriguez] kepada wartawan. Dua hari sebelumnya [m12=m5 ia] {e8 menerima} [m13:USA.GOV Menteri Energi Chris Wright].
[m14:USA.GOV Washington] {e9 melonggarkan} embargo minyak. [m15:USA.GOV Donald Trump] malah {e10 memuji} penguasa baru itu "<<q2 luar biasa>>", seraya {e11 memperingatkan} bahwa gelombang kedua selalu mungkin.
Pujian tersebut membuat [m16:VEN.OPP Maria Corina Machado] berada di tempat yang ganjil. Penerima Nobel yang memimpin [m17:VEN.OPP Vente Venezuela] itu bertahun-tahun {e12 meminta} campur tangan. Sekarang ia {e13 menuntut} tanggal pemilu. "<<q3 Transisi tanpa suara rakyat bukan transisi>>," ujarnya.
Dari dalam lingkaran lama, [m18:VEN.GOV Diosdado Cabello], menteri dalam negeri yang juga sekretaris jenderal [m19:VEN.PTY PSUV], {e14 menolak} membicarakan pemilu tahun ini.
Sekutu jauh menjaga jarak. [m20:RUS.GOV Moskow] {e15 mengutuk} penculikan itu pada hari pertama, lalu diam. [m21:CUB.GOV Havana], yang kehilangan 32 orang dalam serbuan, tidak lagi menerima minyak. [m22:CHN.GOV Beijing] meminta utangnya diakui.
[m23:BRA.GOV Presiden Lula] {e18 menyebut} operasi Januari "<<q4 garis yang tidak boleh dilewati>>". [m24:ARG.GOV Javier Milei] bersorak.
[m28:EU Uni Eropa] membuka kembali kedutaan penuh. [m25:EU Kaja Kallas], kepala kebijakan luar negerinya, {e17 mengusulkan} sanksi atas Delcy Rodriguez dicabut.
Menurut lembaga [m26:VEN.NGO Foro Penal], 450 orang masih di balik terali.
e1 m6 > m2 RETREAT actual 2026-02-19/day mode=release again
e2 m6 > m2 RETREAT actual 2026-02-19/day mode=release ctx=legal
e3 m3 > m2 CONCEDE actual 2026-02-19/day ctx=legal,legislative
e4 m7 > m8 ASSAULT actual 2026-01-03/day mode=abduct ctx=military bg
e5 m7 > m8 ASSAULT actual 2026-01-03/day mode=abduct ctx=military again
e6 m27 > m8 ACCUSE actual 2026-02-20/none mode=allege ctx=legal,illegal_drugs bg
e7 m8 > m27 REJECT actual 2026-02-20/none ctx=legal bg
e8 m12 > m13 CONSULT actual 2026-02-18/day mode=visit ctx=natural_resource,diplomatic
e9 m14 > m6 CONCEDE actual 2026-02-20/none ctx=economic,natural_resource
e10 m15 > m5 SUPPORT actual 2026-02-20/none
e11 m15 > m6 THREATEN threatened 2026-02-20/none mode=violence ctx=military
e12 m16 > m14 REQUEST requested 2026-02-20/none mode=assist bg
e13 m16 > m5 REQUEST requested 2026-02-20/none mode=change ctx=election
e14 m18 > m16 REJECT actual 2026-02-20/none ctx=election
e15 m20 > m14 ACCUSE actual 2026-01-03/day mode=disapprove ctx=military bg
e17 m25 > m28 REQUEST requested 2026-02-20/none mode=change ctx=diplomatic
e18 m23 > m14 ACCUSE actual 2026-02-20/none mode=disapprove ctx=military
q1 m11 direct cue=kata
q2 m15 mixed cue=memuji
q3 m16 direct cue=ujarnya
q4 m23 mixed cue=menyebut
rel m4 leads m3
rel m16 leads m17

### Okezone 2013-10-03 article
= Akil Ditangkap, Bandar Sabu Ikut Terseret; Mahfud: [m1:IDN.ELI Saya] Malu
~byline Dede Suryana - Okezone · Kamis, 03 Oktober 2013 - 11:20 wib
JAKARTA - Ruang sidang pleno [m2:IDN.JUD Mahkamah Konstitusi] pagi ini gelap. Kursi tengah kosong.
Pemilik kursi, [m3:IDN.JUD Akil Mochtar], semalam {e1 diciduk} [m4:IDN.JUD KPK] di rumah dinasnya, Widya Chandra.
Yang mengantar uang {e2 dibekuk} di situ juga: [m5:IDN.LEG Chairun Nisa], anggota DPR, dan [m6:IDN.BUS Cornelis Nalau], pengusaha. Rp3 miliar dalam dolar Singapura.
Juru Bicara KPK [m7:IDN.JUD Johan Budi] menyebut perkaranya pilkada [m8:@IDN Gunung Mas]. Bupatinya, [m9:IDN.GOV Hambit Bintih], {e3 ditangkap} di hotel, tiga jam kemudian.
"<<q1 Semua diperiksa 1x24 jam. Sabar>>," kata [m10=m7 Johan].
Mahfud MD, pendahulu Akil, mendengar kabar itu lewat televisi.
"<<q2 Malu. Dulu [m11=m1 saya] bilang kalau ada hakim MK terima suap, potong jari>>," ujar [m12=m1 Mahfud]. Akil sendiri yang pernah mengusulkan potong jari buat koruptor, tahun 2012.
Dari Istana, [m13:IDN.GOV Presiden SBY] menggelar jumpa pers. Dia {e5 meminta} [m14:IDN.JUD delapan hakim tersisa] menunda sidang pilkada.
Permintaan itu {e6 ditolak} halus. "<<q3 Sidang jalan. Rakyat daerah menunggu>>," tegas Wakil Ketua MK [m15:IDN.JUD Hamdan Zoelva].
[m16=m15 Hamdan] bilang majelis kehormatan {e7 dibentuk} siang ini.
[m17:IDN.PTY Golkar] kelabakan. [m24=m5 Nisa] bendahara di [m18:IDN.REL MUI], juga kader beringin; Akil eks kader. Ketua Umum [m19:IDN.PTY Aburizal Bakrie] {e8 berjanji} tak membela.
"<<q4 Silakan diproses>>," ucapnya pendek.
Sore nanti giliran [m20:IDN.BUS Tubagus Chaeri Wardana] alias Wawan, adik [m21:IDN.GOV Gubernur Banten Ratu Atut], dibawa ke Kuningan. Pengacaranya, [m22:IDN.CVL Efran Helmi Juni], membantah kliennya menyuap.
Yang bikin geger lagi, di ruang kerja Akil penyidik menemukan tiga linting ganja. [m23:IDN.GOV BNN] {e10 diundang} memeriksa.
(put)
e1 m4 > m3 COERCE actual 2013-10-02/day mode=arrest ctx=corruption,legal
e2 m4 > m5,m6 COERCE actual 2013-10-02/day mode=arrest ctx=corruption
e3 m4 > m9 COERCE actual 2013-10-02/day mode=arrest ctx=corruption
e5 m13 > m14 REQUEST requested 2013-10-03/none mode=yield ctx=legal,election
e6 m15 > m13 REJECT actual 2013-10-03/none mode=yield ctx=legal,election
e7 m16 > m3 ACCUSE planned 2013-10-03/day mode=investigate ctx=legal,corruption
e8 m19 > m4 CONCEDE planned 2013-10-03/none ctx=corruption
e10 m4 > m23 REQUEST requested 2013-10-03/none mode=assist ctx=illegal_drugs
q1 m10 direct cue=kata
q2 m12 direct cue=ujar
q3 m15 direct cue=tegas
q4 m19 direct cue=ucapnya
rel m19 leads m17
rel m5 member_of m17
