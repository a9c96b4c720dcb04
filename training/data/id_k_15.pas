### Antara 2010-03-09
[m1:IDN.GOV Presiden Yudhoyono] {e1 berpidato} di hadapan parlemen [m2:AUS.LEG Australia], lalu {e2 mengadakan pertemuan} dengan [m3:AUS.GOV Kevin Rudd] dan {e3 makan malam} bersama [m4:AUS.OPP pemimpin oposisi].
e1 m1 > m2 CONSULT actual 2010-03-10/none mode=visit ctx=diplomatic
e2 m1 > m3 CONSULT actual 2010-03-10/none ctx=diplomatic
e3 m1 > m4 CONSULT actual 2010-03-10/none ctx=diplomatic

### Kompas.com 2022-04-14
[m1:IDN.LEG Ketua DPR Puan Maharani] {e1 menerima} naskah RUU dari [m2:IDN.CVL jaringan pembela korban kekerasan seksual] dua hari setelah undang-undangnya {e2 disahkan}. [m3=m2 Mereka] {e3 memeluknya} dan menangis syukur.
e1 m1 > m2 CONSULT actual 2022-04-14/none ctx=gender
e2 m1 > m2 CONCEDE actual 2022-04-12/none ctx=gender,legislative
e3 m3 > m1 SUPPORT actual 2022-04-14/none ctx=gender

### detikNews 2013-09-05
Di [m1:@RUS St. Petersburg], [m2:USA.GOV Obama] dan [m3:RUS.GOV Putin] hanya {e1 berjabat tangan} singkat. Keduanya {e2 tidak menggelar pertemuan bilateral}, sedangkan [m4:FRA.GOV François Hollande] {e3 bertukar pikiran} dengan [m5:BRA.GOV Dilma Rousseff].
e1 m2 > m3 CONSULT actual 2013-09-05/none ctx=diplomatic
e2 m2 > m3 CONSULT denied 2013-09-05/none ctx=diplomatic
e3 m4 > m5 CONSULT actual 2013-09-05/none ctx=diplomatic

### VOA Indonesia 2024-05-23
[m1:KEN.GOV William Ruto] {e1 melakukan kunjungan kenegaraan} ke [m2:USA.GOV Washington], pertama bagi pemimpin Afrika dalam enam belas tahun. Tuan rumah {e2 menetapkan} negaranya sebagai sekutu utama non-NATO.
e1 m1 > m2 CONSULT actual 2024-05-23/none mode=visit ctx=diplomatic
e2 m2 > m1 SUPPORT actual 2024-05-23/none ctx=military

### Tempo.co 2016-02-16
[m1:IDN.JUD Pimpinan KPK] {e1 berkonsultasi} dengan [m2:IDN.GOV Presiden] tentang revisi undang-undang; seusai {e2 pertemuan} konsultasi dengan [m3:IDN.LEG pimpinan DPR], pembahasan {e3 ditunda}.
e1 m1 > m2 CONSULT actual 2016-02-16/none ctx=corruption,legislative
e2 m2 > m3 CONSULT actual 2016-02-22/none ctx=corruption,legislative
e3 m3 > m1 CONCEDE actual 2016-02-22/none ctx=corruption,legislative

### CNN Indonesia 2021-11-16
Konferensi video [m1:USA.GOV Biden] dan [m2:CHN.GOV Xi] {e1 berlangsung} tiga setengah jam. [m3:CHN.GOV Beijing] {e2 memperingatkan} "bermain api" soal [m4:@TWN Taiwan].
e1 m1 > m2 CONSULT actual 2021-11-16/none mode=phone ctx=diplomatic
e2 m3 > m1 THREATEN threatened 2021-11-16/none ctx=territory

### Republika 2015-11-30
[m1:VAT.REL Paus Fransiskus] {e1 mendatangi} masjid di kawasan PK5 di [m2:CAF.REL Bangui] dan {e2 menyerukan} [m3:CAF.REB milisi anti-Balaka] serta [m4:CAF.REB eks-Seleka] meletakkan senjata.
e1 m1 > m2 CONSULT actual 2015-11-30/none mode=visit ctx=religion_ethnicity
e2 m1 > m3,m4 REQUEST requested 2015-11-30/none mode=yield ctx=religion_ethnicity

### Tribun Pekanbaru 2018-04-12
[m1:IDN.LEG Panitia khusus DPRD Riau] {e1 menggelar dengar pendapat} dengan [m2:IDN.BUS Chevron Pacific Indonesia], yang {e2 diwakili} tiga manajer. Anggota dewan {e3 menyesalkan} presiden direkturnya {e4 tidak hadir}.
e1 m1 > m2 CONSULT actual 2018-04-12/none ctx=natural_resource
e3 m1 > m2 ACCUSE actual 2018-04-12/none mode=disapprove ctx=natural_resource
e4 m2 > m1 REJECT actual 2018-04-12/none mode=meet ctx=natural_resource
e2 m2 > m1 CONSULT actual 2018-04-12/none ctx=natural_resource

### Antara 2008-10-03
[m1:USA.GOV Christopher Hill] {e1 menyeberang ke} [m2:PRK.GOV Korea Utara] untuk {e2 menyelamatkan} perundingan nuklir. Sepekan kemudian [m3:USA.GOV Washington] {e3 mencoret} negeri itu dari daftar penyokong teror.
e1 m1 > m2 CONSULT actual 2008-10-01/none mode=visit ctx=cbrn
e3 m3 > m2 CONCEDE actual 2008-10-11/none ctx=cbrn,terrorism
e2 m1 > m2 CONSULT actual 2008-10-01/none ctx=cbrn

### Jawa Pos 2020-09-07
Setelah {e1 musyawarah} di balai desa, [m1:IDN.CVL warga Pakel] {e2 tetap menduduki} kebun yang diklaim [m2:IDN.BUS PT Bumisari]; [m3:IDN.COP Polresta Banyuwangi] {e3 memasang} garis polisi.
e1 m1 > m2 CONSULT actual 2020-09-07/none ctx=natural_resource
e2 m1 > m2 PROTEST actual 2020-09-07/none mode=obstruct ctx=natural_resource
e3 m3 > m1 COERCE actual 2020-09-07/none mode=restrict ctx=natural_resource

### SINDOnews 2023-11-17
[m1:IDN.GOV Menlu Retno], bersama [m2:SAU.GOV menlu Saudi], [m3:TUR.GOV Turki], dan [m4:NGA.GOV Nigeria], {e1 menyambangi} [m5:CHN.GOV Beijing] untuk {e2 mencari dukungan} bagi gencatan senjata di Gaza. [m6:CHN.GOV Wang Yi] {e3 menyebut} rombongan itu saudara.
e1 m1,m2,m3,m4 > m5 CONSULT actual 2023-11-20/none mode=visit ctx=diplomatic
e2 m1,m2,m3,m4 > m5 REQUEST requested 2023-11-20/none mode=assist ctx=human_security
e3 m6 > m1,m2,m3,m4 SUPPORT actual 2023-11-20/none ctx=diplomatic

### BBC Indonesia 2011-06-11
Pengungsi yang {e1 ditemui} [m1:UNHCR Angelina Jolie] di Altinozu bercerita tentang penembakan. [m2:TUR.GOV Ankara], yang {e2 menampung} 4.600 [m3:SYR.REF orang Suriah], {e3 menolak} menyebut mereka pengungsi.
e1 m1 > m3 CONSULT actual 2011-06-17/none mode=visit ctx=migration
e2 m2 > m3 AID actual 2011-06-11/none ctx=migration
e3 m2 > m3 REJECT actual 2011-06-11/none ctx=migration

### Kompas 2012-07-18
Dalam {e1 lawatan keliling} selama 36 jam ke lima ibu kota, [m1:IDN.GOV Marty Natalegawa] {e2 mendapatkan persetujuan} [m2:KHM.GOV Kamboja], [m3:PHL.GOV Filipina], dan [m4:VNM.GOV Vietnam] untuk enam prinsip ASEAN.
e1 m1 > m2,m3,m4 CONSULT actual 2012-07-18/none mode=visit ctx=diplomatic
e2 m2,m3,m4 > m1 AGREE planned 2012-07-18/none ctx=territory

### Antara 2015-09-28 headline
[m1:CUB.GOV Raul Castro] {e1 Bertatap Muka} dengan [m2:USA.GOV Obama] di PBB, {e2 Tuntut} Guantanamo Dikembalikan
e1 m1 > m2 CONSULT actual 2015-09-29/none ctx=diplomatic
e2 m1 > m2 REQUEST requested 2015-09-29/none mode=yield ctx=territory

### Okezone 2019-07-13 headline
[m1:IDN.GOV Jokowi] dan [m2:IDN.PTY Prabowo] {e1 Naik MRT} Bersama, [m3:IDN.PTY Amien Rais] {e2 Protes} Tak Diberi Tahu
e1 m1 > m2 CONSULT actual 2019-07-13/none ctx=election
e2 m3 > m2 ACCUSE actual 2019-07-13/none mode=disapprove ctx=election

### Liputan6.com 2014-12-05 none
Film dokumenter itu mempertemukan dua pendaki yang berpisah sejak badai 1996. Pertemuannya di [m1:@NPL Namche Bazaar] berlangsung haru, dan keduanya berjanji naik lagi tahun depan.

### Suara Pembaruan 2004-05-22
[m1:JPN.GOV Junichiro Koizumi] {e1 kembali ke} [m2:PRK.GOV Pyongyang], {e2 berunding} satu setengah jam, dan {e3 membawa pulang} [m3:JPN.CVL lima anak korban penculikan]; imbalannya [m4:JPN.GOV Jepang] {e4 menjanjikan} 250.000 ton beras.
e1 m1 > m2 CONSULT actual 2004-05-22/none mode=visit ctx=diplomatic
e2 m1 > m2 CONSULT actual 2004-05-22/none ctx=diplomatic
e3 m2 > m3 RETREAT actual 2004-05-22/none mode=release ctx=human_rights
e4 m4 > m2 AGREE planned 2004-05-22/none ctx=human_security

### Riau Pos 2022-02-09
[m1:IDN.GOV Gubernur Ganjar] dan [m2:IDN.GOV Komnas HAM] {e1 berdialog} dengan [m3:IDN.CVL warga Wadas] yang pro maupun kontra. Ganjar {e2 meminta maaf} atas {e3 penangkapan} 64 orang oleh [m4:IDN.COP polisi]; semuanya {e4 dilepas} hari itu.
e1 m1,m2 > m3 CONSULT actual 2022-02-13/none ctx=natural_resource
e2 m1 > m3 SUPPORT actual 2022-02-09/none ctx=natural_resource
e3 m4 > m3 COERCE actual 2022-02-08/none mode=arrest ctx=natural_resource
e4 m4 > m3 RETREAT actual 2022-02-09/none mode=release ctx=natural_resource

### Kontan 2021-04-16
[m1:JPN.GOV Yoshihide Suga] adalah tamu asing pertama yang {e1 diterima} [m2:USA.GOV Biden] di Gedung Putih. Pernyataan keduanya {e2 menyinggung} Taiwan, dan [m3:CHN.GOV Kedubes Cina] {e3 mengecamnya}.
e1 m2 > m1 CONSULT actual 2021-04-16/none mode=visit ctx=diplomatic
e3 m3 > m1,m2 ACCUSE actual 2021-04-17/none mode=disapprove ctx=territory
e2 m1,m2 > m3 ACCUSE actual 2021-04-16/none mode=disapprove ctx=territory

### Antara 2018-07-27
[m1:ZWE.OPP Nelson Chamisa] dan [m2:ZWE.GOV Emmerson Mnangagwa] {e1 tidak bertemu} dalam debat yang {e2 digagas} [m3:ZWE.JRN klub pers Harare]; presiden {e3 menolak hadir}.
e1 m1 > m2 CONSULT denied 2018-07-27/none ctx=election
e3 m2 > m3 REJECT actual 2018-07-27/none mode=meet ctx=election
e2 m3 > m1,m2 CONSULT hypothetical 2018-07-27/none mode=third-party ctx=election

### Serambi Indonesia 2006-05-12
[m1:FIN.ELI Martti Ahtisaari] {e1 berkunjung ke} Banda Aceh, {e2 bersua} [m2:GAM.REB Malik Mahmud], dan {e3 mengingatkan} [m3:IDN.LEG DPR] agar rancangan UU Pemerintahan Aceh sejalan dengan nota Helsinki.
e1 m1 > m2 CONSULT actual 2006-05-12/none mode=visit ctx=territory
e2 m1 > m2 CONSULT actual 2006-05-12/none ctx=territory
e3 m1 > m3 REQUEST requested 2006-05-12/none mode=change ctx=legislative

### Media Indonesia 2017-12-06 none
Dua arkeolog dari [m1:@SWE Uppsala] singgah di museum desa dan berbincang dengan penjaga kuburnya. Mereka membawa pulang foto, bukan benda, dan mengirim kartu Natal setiap tahun.

### Kompas.com 2020-05-24
Tidak ada gelar griya tahun ini, tetapi [m1:IDN.GOV Presiden Jokowi] {e1 bersilaturahmi daring} dengan [m2:IDN.GOV Wakil Presiden] dan {e2 menelepon} [m3:IDN.MED perawat Wisma Atlet] untuk {e3 menyampaikan terima kasih}.
e1 m1 > m2 CONSULT actual 2020-05-24/none mode=phone ctx=political_institutions
e2 m1 > m3 CONSULT actual 2020-05-24/none mode=phone ctx=health
e3 m1 > m3 SUPPORT actual 2020-05-24/none ctx=health
