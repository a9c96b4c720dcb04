### Antara 2021-11-04
[m1:IDN.COP Polda Kalbar] {e1 menerima penyerahan} [m2:IDN.CRM buronan pembobol bank] dari [m3:MYS.COP Polis Kontinjen Sarawak] di PLBN Entikong.
e1 m3 > m1 COOPERATE actual 2021-11-04/none ctx=legal

### Kompas.com 2022-12-14
[m1:IDN.GOV BP2MI] dan [m2:IDN.MIL Lanal Dumai] {e1 melancarkan razia gabungan} di pesisir Rupat; tiga puluh [m3:IDN.LAB calon pekerja] {e2 diselamatkan}.
e1 m1 > m2 COOPERATE actual 2022-12-14/none ctx=migration
e2 m1,m2 > m3 AID actual 2022-12-14/none ctx=migration

### Tribun Batam 2018-08-09
Selat Malaka kini {e1 diamankan bertiga}: [m1:IDN.MIL Koarmada I], [m2:MYS.MIL TLDM], serta [m3:SGP.MIL RSN] menyatukan pusat kendali di Changi.
e1 m1 > m2,m3 COOPERATE actual 2018-08-09/none ctx=military

### Antara 2019-10-29
[m1:IDN.MIL Marinir Pasmar 1] {e1 latihan menembak bareng} [m2:USA.MIL USMC] di Cilandak dan [m3:AUS.MIL pasukan Diggers] menyusul ke Situbondo.
e1 m1 > m2 COOPERATE actual 2019-10-29/none ctx=military

### detikNews 2016-11-19
[m1:MYS.MIL ESSCOM] {e1 menggabungkan pasukan} dengan [m2:PHL.MIL Western Mindanao Command] mengejar [m3:ABUSAYYAF.REB penculik] yang {e2 melarikan} [m4:IDN.LAB dua nakhoda Bugis].
e1 m1 > m2 COOPERATE actual 2016-11-19/none ctx=terrorism
e2 m3 > m4 ASSAULT actual 2016-11-05/none mode=abduct ctx=terrorism

### Republika 2016-07-14
Di Bali, [m1:IDN.MIL Ryamizard], [m2:MYS.GOV Hishammuddin Hussein], dan [m3:PHL.GOV Delfin Lorenzana] {e1 menyetujui hak pengejaran}: kapal masing-masing boleh melintasi batas bila dikejar waktu.
e1 m1 > m2,m3 AGREE actual 2016-07-14/none ctx=terrorism

### Kompas.com 2023-08-31
Bantuan hukum Polri untuk [m1:KHM.COP kepolisian Kamboja] berbuah: 47 [m2:IDN.LAB WNI] dari perusahaan scam di Poipet {e2 dikeluarkan} dan {e3 diterbangkan pulang} [m3:IDN.GOV Kemlu].
e2 m1 > m2 AID actual 2023-08-31/none ctx=migration
e3 m3 > m2 AID actual 2023-08-31/none ctx=migration

### CNN Indonesia 2023-05-07
Dua puluh [m1:IDN.LAB korban perdagangan orang] yang disekap di Myawaddy {e1 diseberangkan} ke Mae Sot oleh [m2:KNLA.REB gerilyawan Karen], lalu {e2 dijemput} [m3:IDN.GOV KBRI Yangon].
e1 m2 > m1 AID actual 2023-05-05/none ctx=migration
e2 m3 > m1 AID actual 2023-05-06/none ctx=migration

### BBC Indonesia 2025-02-12
[m1:THA.COP Polisi Mae Sot] {e1 menerima} 260 orang yang {e2 dilepaskan} [m2:DKBA.REB milisi DKBA] dari kompleks penipuan; [m3:CHN.GOV Beijing] {e3 mengucapkan terima kasih} kepada [m4:THA.GOV Bangkok].
e2 m2 > m1 RETREAT actual 2025-02-12/none mode=release ctx=crime
e3 m3 > m4 SUPPORT actual 2025-02-12/none ctx=crime
e1 m1 > m2 COOPERATE actual 2025-02-12/none ctx=crime

### Bangkok Post ID 2025-02-05
[m1:THA.GOV Bangkok] {e1 memutus listrik, bahan bakar, dan internet} ke lima titik di [m2:@MMR Myanmar] yang menampung [m3:CHN.CRM sindikat penipuan]; [m4:MMR.REB milisi perbatasan BGF] {e2 mengecamnya}.
e1 m1 > m3 SANCTION actual 2025-02-05/none mode=discontinue ctx=crime
e2 m4 > m1 ACCUSE actual 2025-02-05/none mode=disapprove ctx=crime

### Antara 2014-07-09
Sebanyak 254 ribu [m1:IDN.COP polisi] {e1 disebar} ke TPS-TPS; [m2:IDN.MIL Panglima TNI Moeldoko] {e2 menempatkan} 36 ribu prajurit sebagai cadangan bila [m3:IDN.PTY kedua kubu] ribut.
e1 m1 > m3 MOBILIZE actual 2014-07-09/day mode=police ctx=election
e2 m2 > m3 MOBILIZE actual 2014-07-09/day mode=troops ctx=election

### Kompas.com 2021-06-15
Menyusul serangan yang {e1 menewaskan} dua [m1:IDN.COP brimob] di Ilaga, [m2:IDN.MIL Kogabwilhan III] {e2 memasukkan tim Setan} Yonif 315 ke Puncak.
e1 m3 > m1 ASSAULT actual 2021-06-15/none mode=firearms ctx=territory
e2 m2 > m3 MOBILIZE actual 2021-06-15/none mode=troops ctx=territory
Kelompok [m3:TPNPB.REB Numbuk Telenggen] mengaku bertanggung jawab.

### Tempo.co 2024-05-05
Penetapan {e1 siaga satu} bagi personel di Intan Jaya adalah jawaban [m1:IDN.COP Kapolda Mathius Fakhiri] atas pembakaran SD Pogapa oleh [m2:TPNPB.REB kelompok Keni Tipagau].
e1 m1 > m2 MOBILIZE actual 2024-05-05/none mode=police ctx=territory

### Suara Papua 2014-12-08
[m1:IDN.MIL Tentara di Koramil] dan [m2:IDN.COP polsek setempat] {e1 menembaki} [m3:IDN.CVL anak-anak muda] yang {e2 berunjuk rasa dengan waita} di lapangan Karel Gobay; empat pelajar tewas.
e1 m1,m2 > m3 ASSAULT actual 2014-12-08/none mode=firearms ctx=repression
e2 m3 > m1,m2 PROTEST actual 2014-12-08/none ctx=human_rights

### Jubi 2022-12-08
Hakim {e1 membebaskan} [m1:IDN.MIL Isak Sattu] dari dakwaan Paniai. [m2:IDN.CVL KontraS] {e2 menyesalkan}; [m3:IDN.JUD Kejaksaan Agung] {e3 akan mengajukan kasasi}.
e1 m4 > m1 CONCEDE actual 2022-12-08/none ctx=human_rights,legal
e2 m2 > m4 ACCUSE actual 2022-12-08/none mode=disapprove ctx=human_rights
e3 m3 > m4 REJECT planned 2022-12-08/none ctx=human_rights,legal
[m4:IDN.JUD Majelis di Makassar] terpecah.

### VOI 2024-08-23
Barikade beton, kawat berduri, dan 3.286 [m1:IDN.COP polisi] {e1 melingkari} Senayan; [m2:IDN.LAB ketua KSPI] {e2 membatalkan demo} karena DPR sudah {e3 mengalah}.
e1 m1 > m2 MOBILIZE actual 2024-08-23/none mode=police ctx=election
e2 m2 > m3 RETREAT actual 2024-08-23/none ctx=election
e3 m3 > m2 CONCEDE actual 2024-08-22/day ctx=election
[m3:IDN.LEG Parlemen] telah berjanji ikut putusan MK.

### Tribun Jakarta 2017-04-28
Guna mengantisipasi massa, [m1:IDN.COP Polres Jakarta Utara] {e1 menambah kekuatan} tiga kali lipat di Kementan, tempat sidang [m2:IDN.GOV Ahok].
e1 m1 > m3 MOBILIZE actual 2017-04-28/none mode=police ctx=religion_ethnicity
[m3:IDN.REL GNPF] berjanji damai.

### Pos Kupang 2018-10-17
Kapal perang [m1:IDN.MIL KRI Ki Hajar Dewantara] {e1 dikirim} ke Laut Timor mengusir [m2:IDN.LAB nelayan] yang hendak menuju Pulau Pasir? Tidak, kata Danlantamal Kupang; tugasnya {e2 menolong} mereka yang dikejar [m3:AUS.MIL ABF].
e1 m1 > m2 MOBILIZE denied 2018-10-17/none mode=ships ctx=natural_resource
e2 m1 > m2 AID planned 2018-10-17/none ctx=natural_resource

### Antara 2021-10-27
[m1:AUS.MIL ABF] {e1 membakar} tiga perahu [m2:IDN.LAB nelayan Rote] di Rowley Shoals; [m3:IDN.GOV Kemlu RI] {e2 meminta penjelasan} dari [m4:AUS.GOV kedutaan].
e1 m1 > m2 ASSAULT actual 2021-10-27/none mode=destroy ctx=natural_resource
e2 m3 > m4 REQUEST requested 2021-10-27/none ctx=natural_resource

### Kompas.com 2022-11-24
PTTEP {e1 membayar} 192,5 juta dolar Australia kepada [m1:IDN.AGR petani rumput laut] karena tumpahan Montara. [m2:IDN.GOV Luhut] {e2 memuji} [m3:IDN.AGR Daniel Sanda], petani Rote yang {e3 menggugat} sejak 2016.
e1 m4 > m1 CONCEDE actual 2022-11-24/none ctx=environment,reparations
e2 m2 > m3 SUPPORT actual 2022-11-24/none ctx=environment
e3 m3 > m4 ACCUSE actual 2016-08-03/day mode=allege ctx=legal bg
[m4:THA.BUS Perusahaan Thailand itu] tak mengakui kesalahan.

### Antara 2018-10-01 none
Gempa bermagnitudo 7,4 merusak 66 ribu rumah, menurut [m1:IDN.GOV Sutopo Purwo Nugroho]. Kabupaten yang terdampak adalah [m2:@IDN Sigi], Donggala, dan Parigi Moutong; Kota Palu paling parah.

### Tribun Palu 2018-10-02
[m1:CHN.GOV Tiongkok], [m2:KOR.GOV Korea Selatan], [m3:JPN.GOV Jepang], serta [m4:EU Uni Eropa] {e1 mengulurkan tangan}, dan [m5:IDN.GOV Presiden] {e2 membuka pintu} bagi mereka setelah semula merasa cukup.
e1 m1,m2,m3,m4 > m5 AGREE actual 2018-10-01/none ctx=disasters
e2 m5 > m1,m2,m3,m4 CONCEDE actual 2018-10-01/none ctx=disasters

### Kompas.com 2018-10-11
Relawan asing {e1 diminta angkat kaki} dari Palu, begitu surat [m1:IDN.GOV BNPB] kepada [m2:? LSM mancanegara], kecuali yang punya mitra lokal.
e1 m1 > m2 REQUEST requested 2018-10-09/none ctx=disasters

### Serambi 2009-03-27
[m1:IDN.MIL Kasdam Iskandar Muda] {e1 menyumbangkan} darah bersama [m2:IDN.ELI bekas Panglima GAM Muzakir Manaf]: simbol rujuk sebelum pemilu.
e1 m1 > m2 COOPERATE actual 2009-03-27/none ctx=territory

### Tempo.co 2010-10-28
Sehari sesudah tsunami Mentawai, [m1:IDN.MIL kapal KRI Teluk Manado] baru {e1 bertolak} membawa logistik; [m2:IDN.LEG Ketua DPR Marzuki Alie] {e2 menyalahkan} [m3:IDN.CVL warga] yang tinggal di pulau.
e1 m1 > m3 AID actual 2010-10-28/none ctx=disasters
e2 m2 > m3 ACCUSE actual 2010-10-27/day mode=disapprove ctx=disasters

### Detikcom 2019-02-27
Tim SAR {e1 mengevakuasi} 27 [m1:IDN.LAB penambang emas] di Bakan. Sebelumnya [m2:IDN.COP Polres Bolaang Mongondow] tiga kali {e2 menutup} lubang itu, tiga kali pula [m3=m1 mereka] {e3 membukanya}.
e1 m4 > m1 AID actual 2019-02-27/none ctx=disasters
e2 m2 > m1 COERCE actual 2019-02-27/none mode=restrict ctx=natural_resource bg
e3 m3 > m2 REJECT actual 2019-02-27/none ctx=natural_resource bg
[m4:IDN.GOV Basarnas Manado] belum berhenti.

### Antara 2023-08-30
Hibah empat kapal patroli 18 meter dari [m1:JPN.GOV Jepang] {e1 diserahterimakan} kepada [m2:IDN.MIL Bakamla] di Tanjung Priok; [m3:KOR.GOV Seoul] {e2 sudah berjanji memberi} satu korvet bekas.
e1 m1 > m2 AID actual 2023-08-30/none ctx=military
e2 m3 > m2 AGREE planned 2023-08-30/none ctx=military

### Kompas.com 2022-03-21
Tiga ribu helm dan rompi {e1 dihibahkan} [m1:AUS.COP AFP] untuk [m2:IDN.COP Polda NTT]; [m3:TLS.COP PNTL Timor-Leste] mendapat {e2 sumbangan} motor.
e1 m1 > m2 AID actual 2022-03-21/none ctx=crime
e2 m1 > m3 AID actual 2022-03-21/none ctx=crime

### Bernas 2010-11-06
Stadion Maguwo disulap [m1:IDN.GOV Pemkab Sleman] menjadi {e1 tempat berteduh} 30 ribu [m2:IDN.REF pengungsi]; [m3:IDN.REL santri Krapyak] {e2 memasak}, [m4:IDN.EDU mahasiswa Sanata Dharma] {e3 mengajari} anak-anak.
e1 m1 > m2 AID actual 2010-11-06/none ctx=disasters
e2 m3 > m2 AID actual 2010-11-06/none ctx=disasters
e3 m4 > m2 AID actual 2010-11-06/none ctx=disasters

### Tribun Sultra 2023-11-03
Perusahaan nikel dari [m1:CHN.BUS Tiongkok] {e1 mengucurkan} beasiswa kepada [m2:IDN.EDU 60 anak Konawe], sementara [m3:IDN.LAB serikat buruhnya] {e2 menuduh} dana itu hasil pemotongan lembur.
e1 m1 > m2 AID actual 2023-11-03/none
e2 m3 > m1 ACCUSE actual 2023-11-03/none mode=allege ctx=economic

### Malay Mail 2020-04-16
Kapal berisi 200 [m1:MMR.REF Rohingya] {e1 dihalau} [m2:MYS.MIL TUDM dan TLDM] dari perairan Langkawi, sesudah {e2 dibekali} makanan.
e1 m2 > m1 COERCE actual 2020-04-16/none mode=deport ctx=migration
e2 m2 > m1 AID actual 2020-04-16/none ctx=migration

### Jakarta Post ID 2015-05-20
Di Putrajaya, [m1:MYS.GOV Anifah Aman] dan [m2:IDN.GOV Retno Marsudi] {e1 bersedia menampung} tujuh ribu [m3:MMR.REF manusia perahu] selama setahun; [m4:THA.GOV Thailand] {e2 tak ikut}, [m5:AUS.GOV Tony Abbott] menjawab "<<q1 nope, nope, nope>>".
e1 m1,m2 > m3 AGREE planned 2015-05-20/none ctx=migration
e2 m4 > m3 REJECT actual 2015-05-20/none ctx=migration
q1 m5 direct cue=menjawab

### Aceh Trend 2022-11-16
Keuchik Bluka Teubai {e1 hendak memindahkan} [m1:MMR.REF 119 Rohingya] ke kantor bupati dengan pikap; [m2:IDN.COP Kapolres Henki Ismanto] {e2 mencegat} iringan itu dan {e3 menyediakan} bekas kantor imigrasi.
e2 m2 > m3 COERCE actual 2022-11-16/none mode=restrict ctx=migration
e3 m2 > m1 AID actual 2022-11-16/none ctx=migration
e1 m3 > m1 COERCE planned 2022-11-16/none mode=deport ctx=migration
[m3:IDN.CVL Warga desa] mengaku kehabisan beras.

### Harian Analisa 2005-03-29
Gempa Nias: kapal rumah sakit [m1:USA.MIL USNS Mercy] {e1 putar balik} menuju Gunungsitoli; heli Sea King [m2:AUS.MIL Australia] jatuh saat menolong. [m3:IDN.GOV SBY] {e3 menganugerahkan} bintang jasa kepada [m4=m2 sembilan awaknya].
e1 m1 > m3 AID actual 2005-03-29/none ctx=disasters
e3 m3 > m4 SUPPORT actual 2005-03-29/none ctx=disasters

### Antara 2021-02-21
Setelah {e1 dijaga} ketat [m1:IDN.COP Polres Pati] semalam, musala [m2:IDN.REL Ahmadiyah] kembali dibuka; [m3:IDN.REL Ketua PCNU] {e3 hadir membacakan doa}.
e1 m1 > m2 AID actual 2021-02-21/none ctx=religion_ethnicity
e3 m3 > m2 SUPPORT actual 2021-02-21/none ctx=religion_ethnicity

### Radar Sampit 2013-09-18
Polres {e1 mengirim dua truk} dalmas ke PT Mustika Sembuluh; [m1:IDN.CVL warga Tanah Putih] sejak pekan lalu {e2 memanen massal} sawit [m2:SGP.BUS perusahaan].
e2 m1 > m2 PROTEST actual 2013-09-11/week ctx=natural_resource
e1 m3 > m1 MOBILIZE actual 2013-09-18/none mode=police ctx=natural_resource
[m3:IDN.COP Kapolres Kotim] memilih pendekatan persuasif.

### Detikcom 2013-06-19
[m1:IDN.MIL TNI] {e1 menerbangkan} 3.400 prajurit ke Riau? Bukan, cuma 2.300, kata [m2:IDN.GOV Agung Laksono]; [m3:SGP.GOV Menteri Vivian Balakrishnan] menilai itu {e2 terlambat}.
e1 m1 > m3 AID actual 2013-06-19/none ctx=environment
e2 m3 > m2 ACCUSE actual 2013-06-19/none mode=disapprove ctx=environment
