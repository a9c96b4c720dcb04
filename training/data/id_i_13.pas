### Antara 2025-03-05 headline
[m1:CHN.GOV China] {e1 Bersumpah} Lawan [m2:USA.GOV AS] "Sampai Akhir" Soal Tarif
e1 m1 > m2 THREATEN threatened 2025-03-05/none ctx=economic

### Kompas.com 2022-04-07
[m1:HUN.GOV Peter Szijjarto] {e1 menolak permintaan} [m2:UKR.GOV Kyiv] agar truk senjata boleh melintas, tetapi ia menyangkal negaranya {e2 menghambat} [m4:EU Brussels] menjatuhkan sanksi batu bara terhadap [m3:RUS.GOV Moskow].
e1 m1 > m2 REJECT actual 2022-04-07/none mode=assist ctx=military
e2 m1 > m4 REJECT denied 2022-04-07/none ctx=economic

### Radar Garut 2021-09-30
Menolak pulang, [m1:IDN.LAB buruh] yang {e1 menginap} di gerbang [m3:IDN.BUS pabrik sepatu] {e2 disemprot} air dan {e3 diringkus} satu per satu oleh [m2:IDN.COP aparat].
e1 m1 > m3 PROTEST actual 2021-09-30/none mode=obstruct ctx=economic
e2 m2 > m1 ASSAULT actual 2021-09-30/none mode=crowd-control ctx=economic
e3 m2 > m1 COERCE actual 2021-09-30/none mode=arrest ctx=economic

### CNN Indonesia 2023-05-26 none
Rekaman lama itu memperlihatkan [m1:TUR.GOV Erdogan] bermain sepak bola semasa muda. Klubnya, [m2:@TUR Kasimpasa], memakai namanya untuk stadion.

### detikNews 2019-10-01
Seorang anggota dewan mencium tangan sopir. Viral. "<<q1 Biasa saja, [m1:? beliau] guru ngaji saya>>," kata [m2:IDN.LEG politisi muda itu]; sorenya ia {e1 dilaporkan} [m3:IDN.PTY rekan separtai] ke mahkamah kehormatan karena hal lain.
e1 m3 > m2 ACCUSE actual 2019-10-01/none ctx=legislative
q1 m2 direct cue=kata

### SINDOnews 2020-01-03
"<<q1 Balas dendam yang pedih {e1 menanti}>>," sumpah [m1:IRN.GOV Khamenei] atas {e2 tewasnya} [m2:IRN.MIL Qassem Soleimani] oleh drone [m3:USA.MIL Amerika]. [m4:IRQ.LEG Parlemen Irak] {e3 akan memungut suara} tentang pengusiran [m5=m3 pasukan asing].
e1 m1 > m3 THREATEN threatened 2020-01-03/none mode=violence ctx=military
e2 m3 > m2 ASSAULT actual 2020-01-03/none mode=drone ctx=military
e3 m4 > m5 SANCTION hypothetical 2020-01-05/day mode=expel ctx=military
q1 m1 direct cue=sumpah

### Tempo.co 2015-07-18 none
Majelis rendah negara itu beranggotakan 128 orang, setengahnya Kristen, setengahnya Muslim. [m1:LBN.GOV Presiden] harus Maronit, [m2:LBN.LEG ketua parlemen] Syiah; begitulah pakta 1943.

### Harian Papua 2018-12-04
Tak satu pun [m4:IDN.LAB karyawan Istaka Karya] yang {e1 disandera} itu prajurit, kata [m1:IDN.MIL Kodam Cenderawasih]. [m2:TPNPB.REB Sebby Sambom] {e2 bersikeras} [m5=m4 mereka] tentara zeni, dan {e3 mengultimatum} [m3:IDN.CVL pendatang] agar keluar dari Nduga.
e2 m2 > m5 ACCUSE actual 2018-12-04/none mode=allege ctx=territory
e3 m2 > m3 THREATEN threatened 2018-12-04/none mode=violence ctx=territory
e1 m2 > m4 ASSAULT actual 2018-12-02/none mode=abduct ctx=territory

### Antara 2009-05-19
[m1:LKA.GOV Mahinda Rajapaksa] memproklamasikan kemenangan, [m2:LTTE.REB LTTE] membantah pemimpinnya {e2 tewas}, dan [m3:GBR.GOV David Miliband] {e3 menuntut} [m4=m1 Kolombo] membuka kamp bagi [m5:ICRC Palang Merah].
e2 m1 > m2 ASSAULT denied 2009-05-19/none mode=targeted ctx=military
e3 m3 > m4 REQUEST requested 2009-05-19/none mode=yield ctx=human_security

### Bisnis Indonesia 2021-08-23 none
Kontrak ekspor alumina ke [m1:@CHN Tiongkok] berakhir tahun depan. Pabrik di Ketapang, milik [m2:CHN.BUS Hongqiao], mempekerjakan dua ribu orang lebih.

### Tribun Jabar 2024-04-25
[m1:IDN.CVL Warga Dago] batal {e1 digusur}: [m2:IDN.JUD Mahkamah Agung] {e2 memenangkan} peninjauan kembali mereka atas [m3:IDN.BUS keluarga Muller], yang dua anggotanya lalu {e3 ditahan} [m4:IDN.COP Polda] dalam perkara surat palsu.
e1 m3 > m1 COERCE denied 2024-04-25/none mode=seize ctx=legal
e2 m2 > m1 CONCEDE actual 2024-04-25/none ctx=legal
e3 m4 > m3 COERCE actual 2024-04-25/none mode=arrest ctx=legal

### BBC Indonesia 2012-03-22
Hanya karena kekurangan peluru, kata mereka, [m1:MLI.MIL prajurit rendahan Kati] {e1 memberontak}; sebelum tengah malam [m4=m1 mereka] {e2 menguasai} istana dan stasiun televisi, dan [m2:MLI.GOV Amadou Toumani Toure] {e3 lari}. [m3:FRA.GOV Paris] {e4 menangguhkan} kerja sama militer.
e2 m4 > m2 COERCE actual 2012-03-21/day mode=seize ctx=pro_autocracy
e1 m1 > m2 REJECT actual 2012-03-21/none mode=yield ctx=military
e3 m2 > m1 RETREAT actual 2012-03-22/none ctx=pro_autocracy
e4 m3 > m1 SANCTION actual 2012-03-22/none mode=discontinue ctx=military

### Kaltim Post 2022-12-13
Sekiranya [m1:IDN.GOV otorita ibu kota] {e1 menggusur} tanpa musyawarah, [m2:IDN.CVL suku Balik] {e2 akan bertahan} di rumahnya masing-masing; sampai kini baru patok yang {e3 dipasang} [m3:IDN.MIL zeni].
e1 m1 > m2 COERCE hypothetical 2022-12-13/none mode=seize ctx=natural_resource
e2 m2 > m1 REJECT hypothetical 2022-12-13/none mode=yield ctx=natural_resource
e3 m3 > m2 COERCE actual 2022-12-13/none mode=seize ctx=natural_resource

### Republika 2017-12-19
Enam persen? Tak akan {e1 dibayar}, cetus [m1:SAU.BUS Pangeran Alwaleed], menurut kerabatnya, ketika [m2:SAU.GOV komite antirasuah] {e3 menyodorkan} tebusan. Hotel bintang lima tempatnya {e4 disekap} menolak tamu sampai Februari.
e1 m1 > m2 REJECT actual 2017-12-19/none mode=yield ctx=corruption
e3 m2 > m1 REQUEST requested 2017-12-19/none mode=yield ctx=corruption
e4 m2 > m1 COERCE actual 2017-12-19/none mode=arrest ctx=corruption

### Okezone 2020-05-18 none
Ada tiga kata dalam bahasa daerah itu untuk hujan, lima untuk utang, dan tidak satu pun untuk pemilu. [m1:IDN.EDU Ahli bahasa dari Kupang] mengumpulkannya selama pandemi.

### Liputan6.com 2016-08-19
[m1:TUR.GOV Binali Yildirim] {e1 tidak keberatan} [m2:SYR.GOV Assad] memimpin masa transisi; ini yang pertama kali. [m3:RUS.MIL Pembom Moskow], sejak Selasa, lepas landas dari Hamadan {e2 seizin} [m4:IRN.GOV Iran] untuk {e3 menghantam} [m5:ISIS.REB ISIS] di Deir ez-Zor.
e1 m1 > m2 CONCEDE actual 2016-08-19/none ctx=executive
e2 m4 > m3 COOPERATE actual 2016-08-16/day ctx=military
e3 m3 > m5 ASSAULT actual 2016-08-16/day mode=aerial ctx=terrorism

### Radar Cianjur 2013-07-18
Usir! teriak [m2:IDN.CVL warga]. Rumah [m1:IDN.REL mubalig Ahmadiyah] {e1 dilempari}, genting berjatuhan. [m3:IDN.COP Kapolsek], seorang diri, {e2 memayungi} keluarga itu dengan jaketnya dan {e3 mengangkut} [m4=m1 mereka] ke polres.
e1 m2 > m1 PROTEST actual 2013-07-18/none mode=riot ctx=religion_ethnicity
e2 m3 > m1 AID actual 2013-07-18/none ctx=religion_ethnicity
e3 m3 > m4 AID actual 2013-07-18/none ctx=religion_ethnicity

### Kontan 2018-06-01
Sekutu pun {e1 kena}: mulai tengah malam baja [m1:EU Eropa] dikenai bea 25 persen oleh [m2:USA.GOV Wilbur Ross]. [m4=m1 Brussels] {e2 menyiapkan daftar} bourbon, jin, dan Harley; [m3:GBR.GOV Liam Fox] {e3 menyayangkan}.
e1 m2 > m1 SANCTION actual 2018-06-01/none mode=discontinue ctx=economic
e2 m4 > m2 THREATEN threatened 2018-06-01/none mode=restrict ctx=economic
e3 m3 > m2 ACCUSE actual 2018-06-01/none mode=disapprove ctx=economic

### Kumparan 2022-09-13
Saat berkumpul mengheningkan cipta, [m1:GBR.CVL seorang pemuda] bertanya lantang siapa yang memilih sang raja; ia {e1 diborgol} [m2:GBR.COP polisi Oxford], lalu {e2 dilepas} tanpa dakwaan.
e1 m2 > m1 COERCE actual 2022-09-11/day mode=arrest ctx=rights_freedoms
e2 m2 > m1 RETREAT actual 2022-09-11/none mode=release ctx=rights_freedoms

### JPNN 2013-02-02
Presiden [m1:IDN.PTY partai sapi]—julukan yang menempel sejak {e1 penangkapan} [m2:IDN.PTY Luthfi Hasan Ishaaq] oleh [m3:IDN.JUD KPK]—diganti dalam sehari. [m4:IDN.PTY Anis Matta], penggantinya, {e2 mencium} konspirasi besar.
e1 m3 > m2 COERCE actual 2013-01-30/day mode=arrest ctx=corruption
e2 m4 > m3 ACCUSE actual 2013-02-01/day mode=allege ctx=corruption

### Suara NTT 2020-01-30 none
Mesin pompa hibah [m1:@AUS Darwin] bekerja dua tahun. Kini menjadi tempat bertengger ayam [m2:IDN.GOV kepala dusun], yang tak pernah diberi tahu cara mengganti saringannya.

### VOA Indonesia 2011-09-24
[m5:PSE.GOV Palestina] {e1 mengajukan} keanggotaan penuh. [m1:USA.GOV Barack Obama] {e2 memberi tahu} [m2:PSE.GOV Mahmoud Abbas] bahwa ia akan {e3 memveto}; [m3:UN Ban Ki-moon] meneruskan suratnya ke [m4:UN Dewan Keamanan].
e1 m5 > m4 REQUEST requested 2011-09-23/day ctx=diplomatic
e3 m1 > m2 REJECT planned 2011-09-24/none ctx=diplomatic
e2 m1 > m2 CONSULT actual 2011-09-21/none ctx=diplomatic

### Tribun Medan 2016-07-31
Cuma soal pengeras suara. Malam itu {e1 dirusaklah} delapan [m1:IDN.REL kelenteng dan wihara] di Tanjungbalai; [m2:IDN.COP Polda] {e2 menciduk} dua puluhan [m3:IDN.CVL pelaku], dan [m4:IDN.CVL Meiliana], yang rumahnya juga dirusak, {e3 dipidana} delapan belas bulan oleh [m5:IDN.JUD PN Medan].
e1 m3 > m1 PROTEST actual 2016-07-29/day mode=riot ctx=religion_ethnicity
e2 m2 > m3 COERCE actual 2016-07-31/none mode=arrest ctx=religion_ethnicity
e3 m5 > m4 SANCTION actual 2018-08-21/day mode=convict ctx=religion_ethnicity

### Antara 2019-08-08
[m1:PAK.GOV Islamabad] {e1 menurunkan} hubungan dengan [m2:IND.GOV New Delhi], {e2 menghentikan} kereta Samjhauta, dan {e3 bakal mengadu} ke [m3:UN PBB] soal Kashmir. Opsi militer, kata [m4:PAK.GOV Shah Mehmood Qureshi], {e4 tidak sedang dipertimbangkan}.
e1 m1 > m2 SANCTION actual 2019-08-07/day mode=discontinue ctx=diplomatic
e2 m1 > m2 SANCTION actual 2019-08-08/none mode=discontinue ctx=economic
e3 m1 > m2 ACCUSE planned 2019-08-08/none ctx=territory
e4 m4 > m2 ASSAULT denied 2019-08-08/none ctx=military

### Radar Kepri 2015-11-30 none
Empat ratus orang bersandal jepit ikut jalan sehat perbatasan. [m1:IDN.MIL Danlanal] menang undian sepeda, menyerahkannya kepada [m2:IDN.EDU siswa SD], lalu pulang dengan perahu.

### Detikcom 2018-12-20
[m1:USA.MIL James Mattis] {e1 mengundurkan diri} sehari sesudah [m2:USA.GOV Presiden Trump] {e2 memerintahkan} dua ribu prajurit keluar dari Suriah, keputusan yang oleh [m3:SDF.REB pasukan Kurdi] {e3 disebut} tikaman dari belakang dan oleh [m4:RUS.GOV Putin] {e4 dipuji}.
e1 m1 > m2 RETREAT actual 2018-12-20/none mode=resign ctx=military
e2 m2 > m3 CONCEDE planned 2018-12-19/day ctx=military
e3 m3 > m2 ACCUSE actual 2018-12-20/none mode=disapprove ctx=military
e4 m4 > m2 SUPPORT actual 2018-12-20/none ctx=military

### Harian Nusa 2023-02-01
Dosen itu bukan {e1 dipecat}, terang [m1:IDN.EDU rektor], cuma tak diperpanjang kontraknya. [m2:IDN.EDU Yang bersangkutan], pengkritik pengangkatan guru besar kilat, {e2 menggugat} ke [m3:IDN.JUD PTUN].
e1 m1 > m2 SANCTION denied 2023-02-01/none mode=expel ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2023-02-01/none ctx=legal
