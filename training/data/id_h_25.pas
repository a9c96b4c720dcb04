### Antara 2023-09-19
[m1:IDN.COP Kapolda Kepri] tidak menutup kemungkinan {e1 menambah personel} apabila [m2:IDN.CVL warga Rempang] kembali {e2 memblokade} jembatan Barelang.
e1 m1 > m2 MOBILIZE hypothetical 2023-09-19/none mode=police ctx=human_security
e2 m2 > m1 PROTEST hypothetical 2023-09-19/none mode=obstruct ctx=human_security

### Kompas.com 2022-06-20
Bila terbukti lalai, [m1:IDN.BUS operator kapal] {e1 bisa kehilangan izin} berlayar, kata [m2:IDN.GOV Dirjen Perhubungan Laut].
e1 m2 > m1 SANCTION hypothetical 2022-06-20/none mode=discontinue

### Tempo.co 2024-01-10
[m1:IDN.PTY PPP] tak menampik peluang {e1 berkoalisi} dengan [m2:IDN.GOV kubu Prabowo] seandainya putaran kedua terjadi.
e1 m1 > m2 SUPPORT hypothetical 2024-01-10/none ctx=election

### detikNews 2021-04-12
Jikalau [m1:TPNPB.REB kelompok itu] mau meletakkan senjata, [m2:IDN.GOV pemerintah] {e1 mempertimbangkan amnesti}; begitu [m3:IDN.GOV Mahfud MD] di Kupang.
e1 m2 > m1 CONCEDE hypothetical 2021-04-12/none ctx=territory said=m3

### Tribun Timur 2023-03-31
Kalau saja [m1:IDN.GOV wali kota] {e1 bersedia menemui} [m2:IDN.CVL pedagang Pasar Butung], ujar juru bicaranya, mereka {e2 akan menarik gugatan} hari itu juga.
e1 m1 > m2 CONSULT hypothetical 2023-03-31/none
e2 m2 > m1 CONCEDE hypothetical 2023-03-31/none ctx=legal

### Republika 2019-07-05
[m1:IDN.REL FPI] membantah {e1 menerima dana} dari [m2:SAU.GOV Riyadh]; [m3:IDN.GOV Kemendagri], yang belum memutuskan SKT, {e2 mungkin tidak memperpanjangnya}.
e1 m2 > m1 AID denied 2019-07-05/none ctx=religion_ethnicity
e2 m3 > m1 REJECT hypothetical 2019-07-05/none ctx=religion_ethnicity

### Kumparan 2020-05-14
Dituduh {e1 menahan bantuan} bagi [m1:IDN.CVL warga Kelurahan Gedong], [m2:IDN.GOV lurahnya] membantah. [m3:IDN.GOV Wali Kota Jakarta Timur] berkata, andaikan benar, [m4=m2 bawahannya] {e2 dicopot}.
e1 m2 > m1 SANCTION denied 2020-05-14/none ctx=human_security
e2 m3 > m4 SANCTION hypothetical 2020-05-14/none mode=expel

### Antara 2018-12-10
Opsi {e1 penambahan satu batalyon} di Nduga masih dikaji [m1:IDN.MIL Kapuspen TNI Sisriadi], yang menyangkal [m2:IDN.MIL pasukannya] {e2 menjatuhkan bom fosfor} pada [m3:IDN.CVL penduduk Mbua].
e1 m1 > m4 MOBILIZE hypothetical 2018-12-10/none mode=troops ctx=territory
e2 m2 > m3 ASSAULT denied 2018-12-10/none mode=aerial ctx=human_rights said=m1
Media Australia melaporkannya; [m4:TPNPB.REB milisi Egianus] masih bersembunyi.

### Suara Merdeka 2023-11-09
Manajemen pabrik tekstil membantah {e1 mem-PHK} [m1:IDN.LAB pengurus serikat]; [m2:IDN.GOV Disnaker Kabupaten Semarang] mengatakan bila ada buktinya, [m3:IDN.BUS perusahaan itu] {e2 dapat dipidana}.
e1 m3 > m1 SANCTION denied 2023-11-09/none mode=expel ctx=economic
e2 m2 > m3 SANCTION hypothetical 2023-11-09/none ctx=economic

### Tribun Kaltim 2020-07-17
[m1:IDN.JUD KPK] menepis kabar telah {e1 melepaskan} [m2:IDN.GOV Bupati Ismunandar]; yang benar, penahanannya mungkin {e2 diperpanjang}.
e1 m1 > m2 RETREAT denied 2020-07-17/none mode=release ctx=corruption
e2 m1 > m2 COERCE hypothetical 2020-07-17/none mode=arrest ctx=corruption

### BBC Indonesia 2016-03-29
Hanya seizin [m1:PHL.GOV Manila] [m2:IDN.MIL Kopassus] {e1 dapat diterjunkan} ke Sulu melawan [m3:ABUSAYYAF.REB Abu Sayyaf]; konstitusi Filipina, jawab [m4:PHL.MIL Jenderal Hernando Iriberri], {e2 tidak membolehkan}.
e1 m2 > m3 MOBILIZE hypothetical 2016-03-29/none mode=troops ctx=terrorism
e2 m4 > m2 REJECT actual 2016-03-29/none ctx=terrorism

### CNN Indonesia 2021-02-24
Kemlu RI membantah {e1 mendukung} rencana pemilu [m1:MMR.MIL junta]. [m2:MMR.CVL Massa] yang {e2 berkerumun} di depan KBRI Yangon baru mau pulang jika [m3:IDN.GOV Retno] {e3 bertemu} wakil [m4:MMR.OPP CRPH].
e1 m3 > m1 SUPPORT denied 2021-02-23/day ctx=diplomatic
e2 m2 > m3 PROTEST actual 2021-02-24/none mode=demo ctx=diplomatic
e3 m3 > m4 CONSULT hypothetical 2021-02-24/none ctx=diplomatic

### Bisnis.com 2020-09-10
[m1:IDN.GOV Gubernur BI] tidak berkeberatan {e1 membeli} surat utang [m2:IDN.GOV Kemenkeu] andaikata resesi memburuk; ia menampik kabar {e2 tekanan} dari [m3:IDN.LEG Baleg DPR].
e1 m1 > m2 COOPERATE hypothetical 2020-09-10/none ctx=economic
e2 m3 > m1 COERCE denied 2020-09-10/none ctx=economic

### Jubi 2015-06-02
[m1:IDN.SPY BIN] membantah {e1 memata-matai} [m2:FRA.JRN dua jurnalis Arte]; seandainya mereka {e2 dideportasi}, katanya, itu urusan [m3:IDN.GOV imigrasi].
e1 m1 > m2 COERCE denied 2014-08-12/none ctx=intelligence
e2 m3 > m2 COERCE hypothetical 2014-08-12/none mode=deport ctx=rights_freedoms

### Serambi Indonesia 2017-08-02
[m1:IDN.PTY Partai Aceh] bisa saja {e1 menggugat} [m2:IDN.GOV pemerintah pusat] ke MK karena pasal UUPA dicabut; [m3:IDN.ELI Wali Nanggroe] tidak {e2 mengancam referendum}, ia cuma menanyakan.
e1 m1 > m2 ACCUSE hypothetical 2017-08-02/none mode=allege ctx=territory
e2 m3 > m2 THREATEN denied 2017-08-02/none ctx=territory

### Pos Kupang 2022-12-29
[m1:TLS.GOV Dili] menyangkal telah {e1 menembaki} [m2:IDN.CVL petani Naktuka]; apabila pengukuran batas {e2 disepakati} dengan [m3:IDN.GOV Kupang], patok baru {e3 akan ditanam bersama}.
e1 m1 > m2 ASSAULT denied 2022-12-29/none mode=firearms ctx=territory
e2 m1 > m3 AGREE hypothetical 2022-12-29/none ctx=territory
e3 m1 > m3 COOPERATE hypothetical 2022-12-29/none ctx=territory

### Riau Pos 2019-09-16
Tidak ada {e1 rencana meminta bantuan} [m1:SGP.GOV Singapura], tegas [m2:IDN.GOV Wiranto]; kalau titik api meluas, baru [m3=m2 pemerintah] {e2 mau menerima} pesawat [m4:MYS.GOV Malaysia].
e1 m2 > m1 REQUEST denied 2019-09-16/none mode=assist ctx=environment
e2 m3 > m4 CONCEDE hypothetical 2019-09-16/none ctx=environment

### Tribun Jabar 2020-10-08
[m1:IDN.EDU Rektor Unpad] membantah {e1 mengancam drop out} [m2:IDN.EDU mahasiswa] yang ikut aksi; Kapolrestabes sebelumnya menyebut [m3=m2 mereka] dapat {e2 kehilangan SKCK} bila merusak.
e1 m1 > m2 THREATEN denied 2020-10-08/none ctx=rights_freedoms
e2 m4 > m3 SANCTION hypothetical 2020-10-08/none ctx=rights_freedoms
Kepala polisi itu, [m4:IDN.COP Ulung Sampurna Jaya], kemudian meralatnya.

### Antara 2024-08-05
[m1:IDN.GOV BNPB] siap {e1 mengirim} helikopter ke Dili bila [m2:TLS.GOV pemerintah Timor-Leste] {e2 meminta}.
e1 m1 > m2 AID hypothetical 2024-08-05/none ctx=disasters
e2 m2 > m1 REQUEST hypothetical 2024-08-05/none mode=assist ctx=disasters

### VOI 2023-07-19
Menurut [m1:IDN.REL Sekjen PGI Jacky Manuputty], gereja {e1 dapat menjadi penengah} antara [m2:IDN.MIL TNI] dan [m3:TPNPB.REB Egianus] seandainya kedua pihak {e2 berhenti menembak}.
e1 m1 > m2,m3 CONSULT hypothetical 2023-07-19/none mode=third-party ctx=territory
e2 m2 > m3 RETREAT hypothetical 2023-07-19/none mode=ceasefire ctx=territory

### Kontan 2021-06-03
Jika tambang emas Sangihe diteruskan, [m1:IDN.CVL SSI] {e2 akan menduduki} pelabuhan; [m2:CAN.BUS PT TMS] membantah {e3 menyuap} [m3:IDN.GOV Wakil Bupati Helmud Hontong].
e2 m1 > m2 THREATEN threatened 2021-06-03/none ctx=environment
e3 m2 > m3 AID denied 2021-06-03/none ctx=corruption

### Detikcom 2013-12-03
[m1:IDN.COP Kapolri Sutarman] menyangkal bahwa [m2=m1 institusinya] {e1 melarang} jilbab polwan; ia hanya menunda sampai [m3:IDN.LEG DPR] {e3 menyetujui} anggarannya.
e1 m2 > m4 COERCE denied 2013-12-03/none mode=ban ctx=religion_ethnicity
e3 m3 > m1 SUPPORT hypothetical 2013-12-03/none
[m4:IDN.COP Para polwan] menunggu.

### Post-Courier 2023-05-22
[m1:PNG.GOV Marape] menyangkal pakta itu akan {e1 memakai} tanahnya melawan [m2:CHN.GOV Beijing]; [m3:PNG.EDU mahasiswa Unitech] mungkin {e2 memboikot kuliah} jika naskahnya disembunyikan.
e1 m1 > m2 MOBILIZE denied 2023-05-22/none ctx=military
e2 m3 > m1 PROTEST hypothetical 2023-05-22/none mode=strike ctx=military
