### Detik 2015-04-24 headline
[m1:IDN.GOV Jokowi] {e1 Jamu} [m2:CHN.GOV Xi Jinping] dan [m3:JPN.GOV Abe] di Bandung
e1 m1 > m2,m3 CONSULT actual 2015-04-22/none mode=visit ctx=diplomatic

### Kompas.com 2022-02-18 headline
[m1:IDN.GOV Kemenhan] {e1 Beli} 42 Rafale dari [m2:FRA.GOV Prancis], [m3:IDN.LEG Komisi I] {e2 Minta} Rincian Anggaran
e1 m1 > m2 COOPERATE actual 2022-02-10/none ctx=military
e2 m3 > m1 REQUEST requested 2022-02-18/none mode=assist ctx=military

### Antara 2010-10-28 headline
[m1:AUS.GOV Australia] {e1 Kirim} Rp9 Miliar untuk [m2:IDN.CVL Korban Merapi dan Mentawai]
e1 m1 > m2 AID actual 2010-10-28/none ctx=disasters

### CNN Indonesia 2019-10-14 headline
[m1:SDF.REB Kurdi] {e1 Gandeng} [m2:SYR.GOV Damaskus] Hadapi [m3:TUR.MIL Turki]
e1 m1 > m2 COOPERATE actual 2019-10-13/none ctx=military

### Tempo.co 2017-11-06 headline
[m1:LBN.GOV Saad Hariri] {e1 Mundur} dari [m2:@SAU Riyadh], [m3:LBN.GOV Michel Aoun] {e2 Tolak} Surat Jarak Jauh
e1 m1 > m3 RETREAT actual 2017-11-04/none mode=resign ctx=executive
e2 m3 > m1 REJECT actual 2017-11-06/none ctx=executive

### Republika 2022-06-23 headline
Usai Gempa, [m1:AFG.GOV Taliban] {e1 Minta Bantuan} Dunia; [m2:IRN.GOV Iran] dan [m3:PAK.GOV Pakistan] {e2 Kirim} Tenda
e1 m1 > m2,m3 REQUEST requested 2022-06-22/none mode=assist ctx=disasters
e2 m2,m3 > m1 AID actual 2022-06-23/none ctx=disasters

### VOA Indonesia 2018-05-10 headline
Tiga [m1:USA.CVL Warga AS] {e1 Bebas}, [m2:USA.GOV Trump] {e2 Puji} [m3:PRK.GOV Kim Jong Un]
e1 m3 > m1 RETREAT actual 2018-05-09/none mode=release ctx=diplomatic
e2 m2 > m3 SUPPORT actual 2018-05-10/none ctx=diplomatic

### Tribunnews 2020-10-08 headline
[m1:IDN.GOV Gubernur Jabar Ridwan Kamil] {e1 Teruskan} Aspirasi [m2:IDN.LAB Buruh], {e2 Surati} [m3:IDN.GOV Presiden]
e1 m1 > m2 SUPPORT actual 2020-10-08/none ctx=economic
e2 m1 > m3 REQUEST requested 2020-10-08/none mode=change ctx=economic,legislative

### SINDOnews 2014-05-08 headline
[m1:RUS.GOV Putin] {e1 Desak} [m2:DNR.REB Separatis Donetsk] Tunda Referendum, [m3:UKR.GOV Kiev] {e2 Ragu}
e1 m1 > m2 REQUEST requested 2014-05-07/none mode=yield ctx=territory
e2 m3 > m1 REJECT actual 2014-05-08/none ctx=territory

### Bisnis Indonesia 2024-11-09 headline
[m1:IDN.GOV Prabowo] {e1 Bertolak} ke [m2:CHN.GOV Beijing], {e2 Bawa Pulang} Komitmen Rp156 Triliun
e1 m1 > m2 CONSULT actual 2024-11-08/none mode=visit ctx=diplomatic
e2 m2 > m1 AGREE planned 2024-11-09/none ctx=economic

### Jawa Pos 2013-06-17 headline
[m1:IDN.EDU Mahasiswa] {e1 Kepung} DPR, [m2:IDN.COP 19 Ribu Personel] {e2 Siaga}
e1 m1 > m3 PROTEST actual 2013-06-17/none mode=demo ctx=economic
e2 m2 > m1 MOBILIZE actual 2013-06-17/none mode=police ctx=economic
[m3:IDN.LEG Paripurna] berlangsung hingga malam.

### Okezone 2023-04-21 headline
[m1:IDN.PTY Megawati] {e1 Umumkan} [m2:IDN.PTY Ganjar] Capres, [m3:IDN.GOV Jokowi] {e2 Dampingi}
e1 m1 > m2 SUPPORT actual 2023-04-21/none ctx=election
e2 m3 > m2 SUPPORT actual 2023-04-21/none ctx=election

### BBC Indonesia 2016-07-12 headline
[m1:PCA Pengadilan Arbitrase] {e1 Menangkan} [m2:PHL.GOV Filipina], [m3:CHN.GOV Cina] {e2 Tak Akui} Putusan
e1 m1 > m2 CONCEDE actual 2016-07-12/none ctx=territory,legal
e2 m3 > m1 REJECT actual 2016-07-12/none ctx=territory,legal

### Liputan6.com 2015-09-21 headline
[m1:BFA.MIL Tentara Loyalis] {e1 Bergerak} ke Ouagadougou, [m2:ECOWAS ECOWAS] {e2 Tawarkan} Amnesti bagi [m3:BFA.REB Pemberontak]
e1 m1 > m3 MOBILIZE actual 2015-09-21/none mode=troops ctx=pro_autocracy
e2 m2 > m3 AGREE actual 2015-09-20/none ctx=pro_democracy

### Kaltim Post 2018-04-04 headline
[m1:IDN.BUS Pertamina] {e1 Akui} Minyak Tumpah dari Pipanya, {e2 Janji} Santuni [m2:IDN.LAB Nelayan]
e1 m1 > m2 CONCEDE actual 2018-04-04/none ctx=environment
e2 m1 > m2 AGREE planned 2018-04-04/none ctx=environment

### Antara 2009-10-12 none headline
Persipura Buka Musim dengan Serangan Kilat, [m1:@IDN Jayapura] Berpesta

### Kontan 2019-05-10 none headline
Laba Maskapai [m1:@SGP Singapura] Terjun, Perang Tarif Berlanjut Sampai Lebaran

### CNN Indonesia 2026-03-02 headline
[m1:OMN.GOV Oman] {e1 Upayakan} Jeda, [m2:IRN.GOV Teheran] {e2 Kirim} Sinyal Siap Berunding dengan [m3:USA.GOV Washington]
e1 m1 > m2,m3 CONSULT actual 2026-03-02/none mode=third-party ctx=military
e2 m2 > m3 AGREE planned 2026-03-02/none ctx=diplomatic

### Suara.com 2021-12-10 headline
[m1:IDN.CVL Relawan] {e1 Bantu} [m2:IDN.CVL Warga Curah Kobokan] Gali Rumah, [m3:IDN.COP Polres Lumajang] {e2 Jaga} Barang Berharga
e1 m1 > m2 AID actual 2021-12-10/none ctx=disasters
e2 m3 > m2 AID actual 2021-12-10/none ctx=disasters

### Media Indonesia 2011-10-18 headline
[m1:ISR.MIL Gilad Shalit] {e1 Dibebaskan}, [m2:ISR.GOV Israel] {e2 Keluarkan} 1.027 [m3:PSE.CVL Tahanan]
e1 m4 > m1 RETREAT actual 2011-10-18/none mode=release ctx=military
e2 m2 > m3 RETREAT actual 2011-10-18/none mode=release ctx=military
Serah terima dilakukan [m4:HAMAS.REB Hamas].

### Pikiran Rakyat 2020-11-20 headline
[m1:IDN.MIL Pangdam Jaya] {e1 Turunkan} Baliho [m2:IDN.REL FPI], [m3:IDN.PTY PKB] {e2 Salut}
e1 m1 > m2 COERCE actual 2020-11-20/none mode=censor ctx=religion_ethnicity
e2 m3 > m1 SUPPORT actual 2020-11-20/none ctx=religion_ethnicity

### Detik 2025-07-26 headline
[m1:THA.GOV Thailand] dan [m2:KHM.GOV Kamboja] {e1 Sepakat} Gencatan, [m3:MYS.GOV Anwar Ibrahim] {e2 Penengahnya}
e1 m1 > m2 CONCEDE planned 2025-07-28/none ctx=military
e2 m3 > m1,m2 CONSULT actual 2025-07-28/none mode=third-party ctx=military

### Kumparan 2018-08-09 headline
[m1:IDN.PTY Sandiaga] {e1 Mundur} dari Wagub, [m2:IDN.PTY PAN] dan [m3:IDN.PTY PKS] {e2 Legawa}
e1 m1 > m4 RETREAT actual 2018-08-09/none mode=resign ctx=election
e2 m2,m3 > m1 SUPPORT actual 2018-08-09/none ctx=election
[m4:IDN.LEG DPRD DKI] menerima suratnya besok.

### Tribun Medan 2017-04-10 headline
[m1:IDN.COP Polres Tapteng] {e1 Serahkan} 12 Motor Curian ke [m2:IDN.CVL Pemilik], [m3:IDN.CVL Warga] {e2 Beri Karangan Bunga}
e1 m1 > m2 RETREAT actual 2017-04-10/none ctx=crime
e2 m3 > m1 SUPPORT actual 2017-04-10/none ctx=crime

### Tempo.co 2012-08-31 headline
Di Teheran, [m1:EGY.GOV Mursi] {e1 Kecam} [m2:SYR.GOV Assad]; [m3:SYR.GOV Delegasi Suriah] {e2 Keluar Ruangan}
e1 m1 > m2 ACCUSE actual 2012-08-30/none mode=disapprove ctx=human_rights
e2 m3 > m1 REJECT actual 2012-08-30/none mode=meet ctx=diplomatic

### Republika 2023-01-09 headline
[m1:ISR.GOV Israel] {e1 Cabut} Izin Perjalanan [m2:PSE.GOV Menlu Palestina], [m3:BRA.GOV Brasil] {e2 Undang} [m4=m2 Dia] ke Brasilia
e1 m1 > m2 COERCE actual 2023-01-08/none mode=restrict ctx=diplomatic
e2 m3 > m2 AGREE actual 2023-01-09/none ctx=diplomatic

### CNBC Indonesia 2023-05-15 headline
[m1:IDN.BUS BSI] {e1 Diretas}, [m2:IDN.GOV OJK] {e2 Perintahkan} Pemulihan Layanan
e2 m2 > m1 REQUEST requested 2023-05-15/none mode=yield ctx=cyber
e1 m3 > m1 COERCE actual 2023-05-08/none mode=cyber ctx=cyber
Klaim datang dari [m3:LOCKBIT.CRM LockBit].

### Harian Jogja 2015-03-03 headline
[m1:IDN.GOV Sultan HB X] {e1 Terima} [m2:SUR.GOV Presiden Suriname], {e2 Tawarkan} Kursus Bahasa Jawa
e1 m1 > m2 CONSULT actual 2015-03-03/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE actual 2015-03-03/none ctx=diplomatic

### Bali Post 2017-11-27 headline
Bandara Ditutup, [m1:IDN.GOV Imigrasi] {e1 Perpanjang} Izin Tinggal [m2:? Turis Asing] Gratis
e1 m1 > m2 CONCEDE actual 2017-11-27/none ctx=disasters,migration

### Kompas.com 2025-02-27 headline
[m1:PKK.REB Öcalan] {e1 Serukan} [m2:PKK.REB PKK] Letakkan Senjata, [m3:IRQ.GOV Erbil] {e2 Sambut Baik}
e1 m1 > m2 REQUEST requested 2025-02-27/none mode=yield ctx=military
e2 m3 > m1 SUPPORT actual 2025-02-27/none ctx=military

### Radar Bogor 2019-07-09 headline
[m1:IDN.GOV Bima Arya] {e1 Segel} Hotel, [m2:IDN.REL Forum Ulama] {e2 Dukung}, [m3:IDN.BUS PHRI] {e3 Sesalkan}
e1 m1 > m3 COERCE actual 2019-07-09/none mode=restrict ctx=economic
e2 m2 > m1 SUPPORT actual 2019-07-09/none ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2019-07-09/none mode=disapprove ctx=economic
