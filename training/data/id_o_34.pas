### Antara 2025-04-22
[m1:IDN.GOV Menko Perekonomian Airlangga Hartarto] di [m2:@USA Washington] {e1 menawarkan} pembelian gandum dan minyak kepada [m3:USA.GOV Menteri Keuangan Scott Bessent] agar tarif 32 persen yang {e2 ditetapkan} [m4:USA.GOV Donald Trump] diturunkan; [m5:VNM.GOV Vietnam] dan [m6:JPN.GOV Jepang] menempuh cara serupa, sedangkan [m7:CHN.GOV Beijing] memperingatkan negara yang berunding dengan [m8=m4 Washington].
e1 m1 > m3 AGREE planned 2025-04-22/none ctx=economic
e2 m4 > m1 SANCTION actual 2025-04-22/none mode=discontinue ctx=economic

### Kompas.com 2018-09-24
[m1:IND.GOV Menlu Sushma Swaraj] {e1 membatalkan} pertemuan dengan [m2:PAK.GOV Shah Mahmood Qureshi] di [m3:@USA New York] menyusul {e2 pembunuhan} [m4:IND.COP tiga polisi Kashmir] oleh [m5:HM.REB militan Hizbul Mujahidin]. [m6:PAK.GOV Imran Khan] {e3 menyebut} [m7=m1 New Delhi] angkuh, dan [m8:NPL.GOV Nepal], ketua [m9:SAARC SAARC], tidak bersuara.
e1 m1 > m2 REJECT actual 2018-09-24/none mode=meet ctx=diplomatic
e2 m5 > m4 ASSAULT actual 2018-09-24/none mode=firearms ctx=terrorism,territory
e3 m6 > m7 ACCUSE actual 2018-09-24/none mode=disapprove ctx=diplomatic
rel m9 led_by m8

### Tempo.co 2019-05-23
[m1:IDN.COP Brimob] {e1 memukuli} [m2:IDN.CVL seorang pemuda] di dekat masjid Kampung Bali, [m3:@IDN Tanah Abang], dalam video yang menurut [m4:IDN.COP Dedi Prasetyo] memperlihatkan [m5=m2 perusuh bernama Andri Bibir]. [m6:AMNESTY Amnesty International Indonesia] {e2 meminta} [m7:IDN.GOV Ombudsman] menyelidikinya, sedangkan [m8:IDN.GOV Menkominfo Rudiantara] {e3 membatasi} WhatsApp bagi [m9:IDN.CVL pengguna].
e1 m1 > m2 ASSAULT actual 2019-05-23/none mode=beat ctx=repression,election
e2 m6 > m7 REQUEST requested 2019-05-23/none mode=investigate ctx=human_rights,repression
e3 m8 > m9 COERCE actual 2019-05-23/none mode=censor ctx=election,rights_freedoms

### CNN Indonesia 2016-07-12
Putusan [m1:PCA Mahkamah Arbitrase] yang {e1 memenangkan} [m2:PHL.GOV Filipina] disikapi hati-hati oleh [m3:PHL.GOV Perfecto Yasay], tetapi [m4:CHN.GOV Xi Jinping], yang hari itu {e2 menjamu} [m5:EU Donald Tusk] di [m6:@CHN Beijing], {e3 tidak menerimanya}; [m7:IDN.GOV Kemlu RI] menyerukan semua pihak menahan diri dan [m8:TWN.GOV Taipei] mengirim fregat ke Itu Aba.
e2 m5 > m4 CONSULT actual 2016-07-12/none mode=visit ctx=diplomatic
e3 m4 > m1 REJECT actual 2016-07-12/none mode=yield ctx=territory,legal
e1 m1 > m2 SUPPORT actual 2016-07-12/none ctx=territory,legal

### detikNews 2024-10-24
[m1:IDN.JUD Kejaksaan Agung] {e1 menangkap} [m2:IDN.JUD tiga hakim PN Surabaya] yang membebaskan [m3:IDN.CRM Gregorius Ronald Tannur], terdakwa penganiaya [m4:IDN.CVL Dini Sera Afrianti], putra [m5:IDN.PTY mantan politikus PKB Edward Tannur]. [m6:IDN.JUD Mahkamah Agung] {e2 memberhentikan sementara} [m7=m2 mereka], dan [m8:IDN.CVL keluarga Dini] di [m9:@IDN Sukabumi] {e3 berterima kasih} kepada [m10=m1 jaksa].
e1 m1 > m2 COERCE actual 2024-10-24/none mode=arrest ctx=corruption,legal
e2 m6 > m7 SANCTION actual 2024-10-24/none mode=discontinue ctx=corruption,legal
e3 m8 > m10 SUPPORT actual 2024-10-24/none ctx=corruption

### VOA Indonesia 2012-09-12
[m1:LBY.REB Ansar al-Sharia] {e1 menyerang} konsulat [m2:USA.GOV Amerika Serikat] di [m3:@LBY Benghazi] dan {e2 menewaskan} [m4:USA.GOV Duta Besar Christopher Stevens]; [m5:LBY.GOV Mohammed Magariaf] {e3 meminta maaf} kepada [m6:USA.GOV Washington], sedangkan di [m7:@EGY Kairo] [m8:EGY.REL massa Salafi] {e4 merobek} bendera dan [m9:EGY.GOV Mohammed Morsi] belum mengutuknya.
e1 m1 > m2 ASSAULT actual 2012-09-12/none ctx=terrorism
e2 m1 > m4 ASSAULT actual 2012-09-12/none ctx=terrorism,diplomatic
e3 m5 > m6 SUPPORT actual 2012-09-12/none ctx=diplomatic
e4 m8 > m2 PROTEST actual 2012-09-12/none mode=riot ctx=religion_ethnicity

### Republika 2014-03-05
[m1:SAU.GOV Arab Saudi], [m2:ARE.GOV Uni Emirat Arab], dan [m3:BHR.GOV Bahrain] {e1 menarik duta besar} dari [m4:QAT.GOV Doha] karena ulama [m5:QAT.REL Yusuf al-Qaradawi] terus {e2 mengecam} [m6:EGY.GOV pemerintah Mesir] lewat [m7:#outlet Al Jazeera]; [m8:KWT.GOV Kuwait] dan [m9:OMN.GOV Oman] tidak ikut.
e1 m1,m2,m3 > m4 SANCTION actual 2014-03-05/none mode=expel ctx=diplomatic
e2 m5 > m6 ACCUSE actual 2014-03-05/none mode=disapprove ctx=religion_ethnicity

### Jubi 2024-09-21
[m1:NZL.BUS Philips Mehrtens] yang {e1 dilepas} [m2:TPNPB.REB kelompok Egianus Kogoya] setelah 19 bulan diterima [m3:IDN.GOV Pj Bupati Nduga Edison Gwijangge] di Kampung Yuguru, lalu diserahkan kepada [m4:NZL.GOV Duta Besar Kevin Burnett] di [m5:@IDN Jakarta]. [m6:NZL.GOV Winston Peters] {e3 menghargai} kesabaran [m7:IDN.COP aparat Indonesia]; [m8:TPNPB.REB Sebby Sambom] menyangkal ada suap.
e1 m2 > m1 RETREAT actual 2024-09-21/none mode=release ctx=terrorism
e3 m6 > m7 SUPPORT actual 2024-09-21/none ctx=terrorism

### BBC Indonesia 2021-08-20
[m1:IDN.MIL Pesawat TNI] yang {e1 mengevakuasi} [m2:IDN.CVL 26 WNI] dari [m3:@AFG Kabul] sempat tertahan karena izin mendarat dari [m4:USA.MIL otoritas militer Amerika], kata [m5:IDN.GOV Retno Marsudi], yang {e2 berterima kasih} kepada [m6:NLD.GOV Belanda], [m7:TUR.GOV Turki], dan [m8:NATO NATO]; [m9:TALIBAN.REB Taliban] tidak menghalangi.
e1 m1 > m2 AID actual 2021-08-20/none ctx=human_security,military
e2 m5 > m6,m7,m8 SUPPORT actual 2021-08-20/none ctx=human_security

### SINDOnews 2024-06-21 none
Arsip itu memuat daftar gaji [m1:IDN.MIL serdadu KNIL] asal [m2:@IDN Ambon] dan [m3:@IDN Manado], surat dari [m4:NLD.GOV seorang residen] kepada [m5:NLD.REL Zending Utrecht], serta sketsa jembatan buatan [m6:DEU.BUS insinyur Jerman]; [m7:IDN.GOV ANRI] menaruhnya di ruang yang sama dengan koleksi [m8:IDN.EDU UI].

### Media Indonesia 2018-04-27
[m1:IDN.GOV Menlu Retno Marsudi] {e1 menyambut baik} {e4 pertemuan} [m2:KOR.GOV Moon Jae-in] dengan [m3:PRK.GOV Kim Jong-un] di [m4:@KOR Panmunjom], {e2 mengundang} [m5:PRK.GOV Duta Besar An Kwang-il] makan siang, dan {e3 akan menghubungi} [m6:KOR.GOV Kang Kyung-wha]; pertanyaan wartawan tentang [m7:USA.GOV Trump] dan [m8:JPN.GOV Abe] tidak dijawab.
e1 m1 > m2,m3 SUPPORT actual 2018-04-27/none ctx=diplomatic
e2 m1 > m5 AGREE planned 2018-04-27/none mode=meet ctx=diplomatic
e3 m1 > m6 AGREE planned 2018-04-27/none mode=phone ctx=diplomatic
e4 m2 > m3 CONSULT actual 2018-04-27/none mode=meet ctx=diplomatic

### Pontianak Post 2013-02-22
[m1:MYS.COP Polisi Sarawak] {e1 memulangkan} [m2:IDN.LAB 120 pekerja tanpa dokumen] lewat [m3:@IDN Entikong]; [m4:IDN.GOV BP3TKI Pontianak] {e2 memberi makan} [m5=m2 mereka], sementara [m6:IDN.CVL Anak Bangsa], lembaga swadaya setempat, {e3 menyalahkan} [m7:IDN.BUS agen penyalur] di [m8:@IDN Sambas] dan {e4 meminta} [m9:IDN.COP Polda Kalimantan Barat] bertindak.
e1 m1 > m2 COERCE actual 2013-02-22/none mode=deport ctx=migration
e2 m4 > m5 AID actual 2013-02-22/none ctx=migration,human_security
e3 m6 > m7 ACCUSE actual 2013-02-22/none mode=allege ctx=trafficking
e4 m6 > m9 REQUEST requested 2013-02-22/none ctx=trafficking
