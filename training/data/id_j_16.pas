### Antara 2018-10-02 headline
[m1:IDN.COP Polisi] {e1 Tembak} [m2:IDN.CRM Penjarah] Toko di Palu
e1 m1 > m2 ASSAULT actual 2018-10-02/none mode=firearms ctx=disasters,crime

### Kompas.com 2018-10-01
[m1:IDN.CVL Warga Donggala] {e1 mencegat} truk logistik yang dikirim [m2:IDN.GOV Kementerian Sosial] ke Palu; [m3:IDN.MIL TNI] kini {e2 mengawal} setiap konvoi.
e1 m1 > m2 PROTEST actual 2018-10-01/none mode=obstruct ctx=disasters
e2 m3 > m2 AID actual 2018-10-01/none ctx=disasters

### CNN Indonesia 2021-11-25
[m1:SLB.CVL Perusuh] {e1 membakar} kawasan pecinan Honiara. Atas {e2 permintaan} [m2:SLB.GOV Manasseh Sogavare], [m3:AUS.GOV Canberra] {e3 mengirim} seratus polisi dan tentara.
e1 m1 > m2 PROTEST actual 2021-11-25/none mode=riot ctx=political_institutions
e2 m2 > m3 REQUEST requested 2021-11-25/none mode=assist ctx=repression
e3 m3 > m2 AID actual 2021-11-25/none ctx=repression

### Tempo.co 2014-10-07
[m1:IDN.OPP Koalisi Merah Putih] {e1 memboyong} kursi pimpinan [m2:IDN.LEG MPR], meski [m3:IDN.PTY PDI-P] {e2 memprotes} jalannya sidang dan [m4:IDN.PTY PPP] sempat menyeberang.
e2 m3 > m1 ACCUSE actual 2014-10-07/none mode=disapprove ctx=legislative
e1 m1 > m3 COERCE actual 2014-10-07/none mode=seize ctx=legislative

### Republika 2019-04-18
[m1:IDN.GOV Prabowo Subianto] mengklaim menang 62 persen dan {e1 menuduh} [m2:IDN.SOC lembaga survei] berbohong; [m3:SGP.GOV Lee Hsien Loong] {e2 menelepon} [m4:IDN.GOV Jokowi] untuk {e3 mengucapkan selamat}.
e1 m1 > m2 ACCUSE actual 2019-04-17/day mode=allege ctx=election
e2 m3 > m4 CONSULT actual 2019-04-18/none mode=phone ctx=election
e3 m3 > m4 SUPPORT actual 2019-04-18/none ctx=election

### VOA Indonesia 2005-05-13
[m1:UZB.MIL Tentara Uzbekistan] {e1 memberondong} [m2:UZB.CVL kerumunan] di Andijan. [m3:GBR.GOV Menteri Luar Negeri Jack Straw] {e2 menyebut} peristiwa itu pelanggaran HAM yang nyata, sementara [m4:CHN.GOV Beijing] {e3 membela} [m5:UZB.GOV Islam Karimov].
e1 m1 > m2 ASSAULT actual 2005-05-13/none mode=firearms ctx=repression
e2 m3 > m1 ACCUSE actual 2005-05-13/none mode=disapprove ctx=human_rights
e3 m4 > m5 SUPPORT actual 2005-05-13/none ctx=repression

### Tribun Jateng 2017-03-20
[m1:IDN.AGR Patmi], petani Kendeng yang ikut menyemen kaki, meninggal; [m2:IDN.CVL koalisi warga] {e1 menyalahkan} [m3:IDN.GOV Gubernur Ganjar Pranowo], yang {e2 menerbitkan} izin lingkungan baru bagi [m4:IDN.BUS PT Semen Indonesia].
e1 m2 > m3 ACCUSE actual 2017-03-20/none mode=disapprove ctx=environment
e2 m3 > m4 COOPERATE actual 2017-03-20/none ctx=environment

### Antara 2022-04-13 none
Presiden [m1:@FIN Finlandia] menghadiri pembukaan pameran perabot di Milan. Kursi rotan buatan perajin [m2:@IDN Cirebon] dipamerkan di stan seberang dan diborong pembeli.

### Jawa Pos 2023-10-31
[m1:IDN.CVL Kades Wadas] {e1 mengimbau} [m2:IDN.AGR warga penolak bendungan] menerima uang ganti rugi; sebagian menerimanya, sisanya {e2 bertahan}.
e1 m1 > m2 REQUEST requested 2023-10-31/none mode=yield ctx=human_security
e2 m2 > m1 REJECT actual 2023-10-31/none mode=yield ctx=human_security

### Kompas.com 2021-10-06
[m1:IDN.GOV Menteri BUMN Erick Thohir] {e1 membubarkan} [m2:IDN.BUS tujuh perusahaan negara] yang sudah lama tidak beroperasi, tanpa menyebut nasib [m3:IDN.LAB karyawannya].
e1 m1 > m2 COERCE actual 2021-10-06/none mode=ban ctx=economic

### Tirto.id 2011-12-14
Konser [m1:IDN.CVL grup band punk] di Banda Aceh {e1 dibubarkan} [m2:IDN.COP polisi syariah], dan rambut [m3:IDN.CVL para remaja] {e2 digunduli}.
e1 m2 > m1 COERCE actual 2011-12-14/none mode=restrict ctx=religion_ethnicity
e2 m2 > m3 COERCE actual 2011-12-14/none ctx=religion_ethnicity

### BBC Indonesia 2023-11-02
[m1:PAK.GOV Pakistan] {e1 mengusir} 165.000 [m2:AFG.REF pengungsi Afghanistan] dalam sebulan. [m3:AFG.REB Taliban] {e2 mengutuk} {e3 pengusiran} itu dan {e4 mendirikan} kamp di Torkham.
e1 m1 > m2 COERCE actual 2023-11-02/month mode=deport ctx=migration
e2 m3 > m1 ACCUSE actual 2023-11-02/none mode=disapprove ctx=migration
e3 m1 > m2 COERCE actual 2023-11-02/month mode=deport ctx=migration
e4 m3 > m2 AID actual 2023-11-02/none ctx=migration

### detikNews 2022-10-21 headline
[m1:IDN.GOV BPOM] {e1 Cabut Izin} [m2:IDN.BUS Tiga Pabrik Obat Sirop], [m3:IDN.CVL Keluarga Korban] {e2 Gugat} [m4:IDN.GOV Kemenkes]
e1 m1 > m2 SANCTION actual 2022-10-21/none mode=discontinue ctx=health
e2 m3 > m4 ACCUSE actual 2022-10-21/none mode=allege ctx=health,legal

### Antara 2012-09-14
[m1:SDN.REL Massa salafi] di Khartoum {e1 membakar} kedutaan [m2:DEU.GOV Jerman] dan {e2 melempari} kedutaan [m3:GBR.GOV Inggris] gara-gara film pendek; [m4:SDN.COP polisi] tak cukup jumlahnya.
e1 m1 > m2 PROTEST actual 2012-09-14/none mode=riot ctx=religion_ethnicity
e2 m1 > m3 PROTEST actual 2012-09-14/none mode=riot ctx=religion_ethnicity

### Bali Post 2014-11-27 none
Gubernur membuka lomba ogoh-ogoh tingkat pelajar. Juri menolak dua peserta yang memakai styrofoam, dan regu asal [m1:@IDN Tabanan] merebut piala bergilir.

### Pos Kupang 2020-12-13
[m1:IDN.CVL Pendukung pasangan calon nomor dua] {e1 merusak} kantor [m2:IDN.GOV KPU Sumba Barat]; pleno dipindahkan ke polres, dan [m3:IDN.PTY pemenang pilkada] {e2 mengajak} lawannya berdamai.
e1 m1 > m2 PROTEST actual 2020-12-13/none mode=riot ctx=election
e2 m3 > m1 REQUEST requested 2020-12-13/none mode=meet ctx=election

### CNN Indonesia 2018-12-24
[m1:FRA.CVL Demonstran Rompi Kuning] {e1 menutup} perbatasan di Le Perthus; [m2:FRA.COP CRS] {e2 mendesak mundur} [m4=m1 mereka] dengan pentungan, dan [m3:FRA.GOV Macron] {e3 mengalah} dengan {e4 membatalkan} pajak bensin.
e1 m1 > m2 PROTEST actual 2018-12-22/day mode=obstruct ctx=economic
e2 m2 > m1 ASSAULT actual 2018-12-22/day mode=crowd-control ctx=economic
e3 m3 > m1 CONCEDE actual 2018-12-24/none ctx=economic
e4 m3 > m1 CONCEDE actual 2018-12-24/none ctx=economic

### Kompas.com 2010-01-14
[m1:IDN.JUD Kejaksaan Tinggi Banten] {e1 mengajukan} kasasi atas vonis bebas [m2:IDN.CVL Prita Mulyasari]; [m3:IDN.CVL ratusan ibu] {e2 memprotesnya} di bundaran HI.
e1 m1 > m2 ACCUSE actual 2010-01-14/none mode=allege ctx=legal
e2 m3 > m1 PROTEST actual 2010-01-14/none mode=demo ctx=legal

### Antara 2021-11-21
[m1:LTU.GOV Vilnius] {e1 menerima} kantor perwakilan [m2:TWN.GOV Taiwan]. [m3:CHN.GOV Beijing] {e2 menarik} duta besarnya dan {e3 menurunkan} status hubungan; [m4:EUR.GOV Josep Borrell] {e4 menyesalkan} tindakan tersebut.
e1 m1 > m2 SUPPORT actual 2021-11-21/none ctx=diplomatic
e2 m3 > m1 SANCTION actual 2021-08-10/day mode=withdraw ctx=diplomatic
e3 m3 > m1 SANCTION actual 2021-11-21/none mode=discontinue ctx=diplomatic
e4 m4 > m3 ACCUSE actual 2021-11-21/none mode=disapprove ctx=diplomatic

### Tribun Pontianak 2015-08-16
[m1:IDN.CVL Masyarakat Dayak Semunying] {e1 memenangkan} gugatan atas [m2:IDN.BUS PT Ledo Lestari]; [m3:IDN.GOV Bupati Bengkayang] ikut {e2 digugat} karena membiarkan hutan ditebang.
e1 m4 > m1 CONCEDE actual 2015-08-16/none ctx=legal
e2 m1 > m3 ACCUSE actual 2015-08-16/none mode=allege ctx=legal
Sidang dipimpin [m4:IDN.JUD hakim PN Bengkayang].

### Kompas 2008-11-10
[m1:IDN.COP Kapolri Bambang Hendarso] {e1 memerintahkan} [m2:IDN.COP jajaran polda] menindak premanisme; dalam sepekan, 3.500 [m3:IDN.CRM tersangka preman] {e2 terjaring}.
e1 m1 > m2 REQUEST requested 2008-11-10/none ctx=crime
e2 m2 > m3 COERCE actual 2008-11-03/week mode=arrest ctx=crime

### VOA Indonesia 2014-06-05
[m1:THA.MIL Junta Bangkok] {e1 mengancam} memenjarakan [m2:THA.CVL warga] yang mengacungkan salam tiga jari. [m3:THA.PTY Chaturon Chaisang], bekas menteri pendidikan, {e2 diringkus} di tengah jumpa pers.
e1 m1 > m2 THREATEN threatened 2014-06-05/none mode=arrest ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2014-05-27/day mode=arrest ctx=pro_autocracy

### Antara 2016-05-31
{e1 Penolakan} [m1:TUR.GOV Turki] menghapus UU antiteror {e2 menggagalkan} bebas visa, kata [m2:EUR.LEG Martin Schulz].
e1 m1 > m3 REJECT actual 2016-05-31/none mode=yield ctx=migration
e2 m3 > m1 REJECT actual 2016-05-31/none ctx=migration said=m2
[m3:EUR Uni Eropa] tetap membuka pembicaraan.

### Tempo.co 2010-09-22
[m1:IDN.CVL Pengacara publik] {e1 menggugat} [m2:IDN.JUD Jaksa Agung Hendarman Supandji] ke [m5=m3 MK]: masa jabatannya sudah habis. [m3:IDN.JUD Mahkamah] {e2 mengabulkan}, dan [m4:IDN.GOV SBY] {e3 memberhentikannya} dua hari kemudian.
e1 m1 > m2 ACCUSE actual 2010-09-22/none mode=allege ctx=legal
e2 m3 > m1 CONCEDE actual 2010-09-22/none ctx=legal
e3 m4 > m2 SANCTION actual 2010-09-22/none mode=expel ctx=legal

### Kaltim Post 2019-08-29
[m1:IDN.LAB Sopir dump truck] {e1 mengepung} kantor [m2:IDN.LEG DPRD Bontang]; ketua dewan turun {e2 menerima} [m4=m1 mereka], [m3:IDN.GOV wali kota] tidak.
e1 m1 > m2 PROTEST actual 2019-08-29/none mode=obstruct ctx=economic
e2 m2 > m1 CONSULT actual 2019-08-29/none ctx=economic

### Kompas.com 2023-07-10
[m1:NLD.GOV Raja Willem-Alexander] {e1 meminta maaf} atas perbudakan; [m2:SUR.CVL organisasi keturunan Suriname] {e3 menuntut} dana ganti rugi.
e1 m1 > m2 SUPPORT actual 2023-07-10/none ctx=reparations
e3 m2 > m1 REQUEST requested 2023-07-10/none mode=yield ctx=reparations

### Medan Bisnis 2013-01-15 headline
[m1:IDN.LAB Pekerja PTPN II] {e1 Bentrok} dengan [m2:IDN.AGR Kelompok Tani], [m3:IDN.COP Brimob] {e2 Siaga} di Helvetia
e1 m1 > m2 ASSAULT actual 2013-01-15/none ctx=human_security
e2 m3 > m1,m2 MOBILIZE actual 2013-01-15/none mode=police ctx=human_security

### Antara 2011-12-19 none
Penyakit demam Q menyerang peternakan domba di [m1:@NLD Brabant]. Dinas kesehatan memeriksa sampel susu dan melarang pengunjung mendekati kandang sampai bulan depan.

### Suara Papua 2019-07-30
[m1:IDN.GOV Bupati Nduga Yairus Gwijangge] {e1 meminta} [m2:IDN.GOV Presiden] {e2 menarik} pasukan non-organik; [m3:IDN.MIL Kapendam] {e3 menolaknya}, dan [m4:IDN.CVL relawan Tim Kemanusiaan] mengumumkan 182 pengungsi meninggal.
e1 m1 > m2 REQUEST requested 2019-07-30/none mode=yield ctx=territory
e2 m2 > m1 RETREAT requested 2019-07-30/none mode=withdraw ctx=territory
e3 m3 > m1 REJECT actual 2019-07-30/none mode=yield ctx=territory

### CNN Indonesia 2022-08-05
[m1:ISR.MIL Israel] {e1 menewaskan} [m2:PIJ.REB Tayseer al-Jabari, komandan Jihad Islam], di Gaza; [m3:EGY.GOV Kairo] {e2 menengahi}, dan [m4:QAT.GOV Qatar] {e3 mengutuk} {e4 agresi} tersebut.
e1 m1 > m2 ASSAULT actual 2022-08-05/none mode=targeted ctx=military
e2 m3 > m1,m2 CONSULT actual 2022-08-05/none mode=third-party ctx=military
e3 m4 > m1 ACCUSE actual 2022-08-05/none mode=disapprove ctx=military
e4 m1 > m2 ASSAULT actual 2022-08-05/none ctx=military

### Antara 2018-09-12
[m1:IDN.GOV Bupati Lombok Utara] {e1 membagikan} terpal kepada pengungsi, [m2:IDN.REL Muhammadiyah] {e2 mendirikan} sekolah darurat, dan [m3:JPN.GOV Jepang] {e3 menyumbang} genset untuk [m4:IDN.CVL penyintas gempa].
e1 m1 > m4 AID actual 2018-09-12/none ctx=disasters
e2 m2 > m4 AID actual 2018-09-12/none ctx=disasters
e3 m3 > m4 AID actual 2018-09-12/none ctx=disasters

### Tribun Timur 2021-08-20 none
[m1:IDN.GOV Danny Pomanto] mencoba sepeda listrik yang akan dipakai pegawainya. Rencananya armada itu dibagikan bertahap, dan rute khusus sedang dicat hijau.

### Republika 2010-03-15
[m1:IDN.COP Densus 88] {e1 menembak mati} [m2:JI.REB Dulmatin] di sebuah warung internet di Pamulang. [m3:AUS.GOV Kevin Rudd] {e2 memuji} operasi itu.
e1 m1 > m2 ASSAULT actual 2010-03-15/none mode=firearms ctx=terrorism
e2 m3 > m1 SUPPORT actual 2010-03-15/none ctx=terrorism

### Detikcom 2019-02-18
[m1:IDN.COP Polisi Sinak] {e1 menyergap} persembunyian [m2:TPNPB.REB kelompok Militer Murib] dan {e2 menyita} dua senapan; [m3:TPNPB.REB jubir TPNPB] membantah markasnya {e3 direbut}.
e1 m1 > m2 ASSAULT actual 2019-02-18/none ctx=territory
e2 m1 > m2 COERCE actual 2019-02-18/none mode=seize ctx=territory
e3 m1 > m2 ASSAULT denied 2019-02-18/none ctx=territory said=m3
