### Kompas 2009-05-19 article
= [m1:LKA.GOV Rajapaksa] Nyatakan Perang Selesai, [m2:LTTE.REB Prabhakaran] {e1 Tewas}
[m3:@LKA COLOMBO, SENIN] — Perang saudara terpanjang di Asia berakhir di sebuah laguna. Senin (18/5), [m4:LKA.MIL tentara Sri Lanka] {e2 menembak mati} pendiri [m5:LTTE.REB Macan Pembebasan Tamil Eelam (LTTE)], [m6:LTTE.REB Velupillai Prabhakaran], yang menurut [m7:LKA.MIL juru bicara militer Brigadir Udaya Nanayakkara] mencoba lolos dengan ambulans.
Sehari sebelumnya kepala urusan luar negeri [m42=m5 LTTE], [m8:LTTE.REB Selvarasa Pathmanathan], sudah {e17 mengibarkan bendera putih}. "<<q1 Pertempuran ini sampai di ujungnya yang pahit. [m9=m5 Kami] memutuskan membungkam senapan [m10=m5 kami]>>," tulisnya di laman [m11:#TamilNet TamilNet].
[m12=m8 Ia] membantah [m29=m6 panglimanya] {e3 terbunuh}.
Selama dua dasawarsa [m31=m5 kelompok itu] menguasai [m43:@LKA hampir sepertiga negeri] dari ibu kota de factonya, [m13:@LKA Kilinochchi], yang {e4 direbut} [m30=m4 tentara] pada Januari. Pekan terakhir wilayahnya tinggal seluas lapangan golf.
[m14:LKA.GOV Presiden Mahinda Rajapaksa] akan {e5 berpidato} di depan [m15:LKA.LEG parlemen] hari Selasa. [m16:LKA.GOV Menteri Pertahanan sekaligus adiknya, Gotabhaya Rajapaksa], {e6 menyampaikan selamat} kepada [m32:LKA.MIL para panglima]. Di jalan-jalan Colombo [m44:LKA.CVL orang] membagikan nasi susu.
Lain suasana di luar negeri. [m17:GBR.CVL Sekitar 2.000 warga Tamil] {e7 bentrok} dengan [m18:GBR.COP polisi London] di depan gedung [m45:GBR.LEG parlemen]. [m33:EU Komisi] [m19:EU Uni Eropa] {e8 menyerukan} kepada [m46=m1 pemerintah] penyelidikan independen atas kejahatan perang. "<<q2 Kemenangan tidak menghapus pertanggungjawaban>>," kata [m20:EU Komisaris Benita Ferrero-Waldner].
[m34=m1 Kolombo] {e9 menolak} usul itu mentah-mentah. [m21:LKA.GOV Menteri HAM Mahinda Samarasinghe] menyangkal [m35=m4 tentara] {e10 menembakkan} artileri ke zona aman, tempat [m36:LKA.CVL 50.000 warga sipil] sempat terjebak.
[m22:ICRC Komite Palang Merah Internasional] mengeluh sudah sembilan hari {e11 dihalangi} [m37=m1 pemerintah] masuk. [m23:ICRC Wakilnya di PBB, Dominik Stillhart], {e12 meminta} akses segera.
[m24:IND.GOV India], yang {e13 mengirim} [m47:IND.MIL pasukan penjaga perdamaian] ke [m38:LKA.GOV utara Sri Lanka] pada 1987 dan kehilangan [m25:IND.ELI Rajiv Gandhi] oleh {e18 bom bunuh diri} [m48=m5 LTTE] empat tahun kemudian, {e14 berjanji} membantu [m39:LKA.REF pengungsi]. [m26:CHN.GOV China] dan [m27:PAK.GOV Pakistan], pemasok senjata [m40=m1 Colombo], lekas-lekas {e15 memuji} kemenangan.
[m28:LKA.PTY Vinayagamoorthy Muralitharan] alias Kolonel Karuna, bekas komandan [m41=m5 LTTE] yang {e16 membelot} pada 2004 dan kini menjabat menteri, diminta mengenali jenazah. [m49=m5 LTTE] dimasukkan ke daftar teroris oleh [m50:? 32 negara]. (AP/AFP/BBC/DI)
e1 m4 > m2 ASSAULT actual 2009-05-18/day mode=firearms ctx=military again
e2 m4 > m6 ASSAULT actual 2009-05-18/day mode=firearms ctx=military
e17 m42 > m4 CONCEDE actual 2009-05-17/day ctx=military
e3 m4 > m29 ASSAULT denied 2009-05-17/day ctx=military
e4 m30 > m31 ASSAULT actual 2009-01-01/month ctx=military,territory bg
e5 m14 > m15 CONSULT planned 2009-05-19/day ctx=legislative
e6 m16 > m32 SUPPORT actual 2009-05-19/none ctx=military
e7 m17 > m18 PROTEST actual 2009-05-19/none mode=riot
e8 m33 > m46 REQUEST requested 2009-05-19/none mode=change ctx=human_rights,legal
e9 m34 > m33 REJECT actual 2009-05-19/none mode=yield ctx=human_rights
e10 m35 > m36 ASSAULT denied 2009-05-19/none mode=heavy-weapons ctx=military,human_rights
e11 m37 > m22 COERCE actual 2009-05-19/none mode=restrict ctx=human_security
e12 m23 > m37 REQUEST requested 2009-05-19/none mode=yield ctx=human_security
e13 m24 > m38 AID actual 1987-01-01/year ctx=military,peacekeeping bg
e18 m48 > m25 ASSAULT actual 1991-01-01/year mode=suicide-attack ctx=terrorism bg
e14 m24 > m39 AGREE planned 2009-05-19/none ctx=migration
e15 m26,m27 > m40 SUPPORT actual 2009-05-19/none ctx=military
e16 m28 > m41 REJECT actual 2004-01-01/year ctx=military bg
q1 m8 direct cue=tulisnya
q2 m20 direct cue=kata
rel m6 leads m5
rel m8 member_of m42
rel m31 controls m43 to=2009-01

### Sinar Harapan 2006-12-06 article
= [m1:FJI.MIL Bainimarama] {e1 Gulingkan} [m2:FJI.GOV Qarase], Kudeta Keempat Fiji
~byline Oleh: Natalia Santi
[m3:@FJI Suva] - [m4:FJI.MIL Panglima militer Fiji Komodor Frank Bainimarama] {e2 mengambil alih} kekuasaan [m26:FJI.GOV pemerintah], Selasa (5/12), dan {e3 memberhentikan} [m5:FJI.GOV Perdana Menteri Laisenia Qarase]. [m27:FJI.MIL Prajurit bersenjata] {e4 mengepung} rumah [m28=m5 Qarase] sejak pagi dan {e5 menyita} telepon genggam [m29:FJI.GOV para menteri].
"<<q1 [m6=m4 Kami] melangkah dengan berat hati. Pemerintahan ini korup, dan [m7=m4 saya] sudah berkali-kali memintanya bersih-bersih>>," kata [m8=m4 Bainimarama] kepada wartawan di [m9:@FJI Barak Queen Elizabeth].
[m40=m4 Dia] menunjuk [m10:FJI.GOV Jona Senilagakali], dokter tentara berusia 77 tahun, sebagai perdana menteri sementara. Pemilu dijanjikan, tanpa tanggal.
[m30=m5 Qarase], yang memimpin [m11:FJI.PTY Partai Soqosoqo Duavata ni Lewenivanua (SDL)], {e6 menolak} mundur. "<<q2 [m12=m5 Saya] masih perdana menteri. Kalau mau, seret [m13=m5 saya] keluar>>," tantangnya lewat radio. Senin lalu, dalam keadaan terdesak, [m31=m5 ia] sempat {e7 memohon} [m14:AUS.GOV Australia] mengirim tentara. [m15:AUS.GOV Perdana Menteri John Howard] {e8 menolaknya}.
<<q3 [m41=m15 Canberra] tidak ingin [m42:AUS.MIL prajuritnya] berhadapan dengan orang Fiji>>, ujar [m38=m15 Howard]. [m32:AUS.MIL Tiga kapal perang Australia] yang berlayar di dekat [m43:@FJI Fiji], kata [m44=m15 dia], hanya disiapkan untuk {e9 mengungsikan} [m33:AUS.CVL warganya].
[m45:NZL.GOV Wellington] lebih keras. [m16:NZL.GOV Perdana Menteri Selandia Baru Helen Clark] {e10 membekukan} kerja sama pertahanan dengan [m46=m35 Suva] dan {e11 melarang} [m34:FJI.MIL para perwira kudeta] beserta keluarga masuk. Sanksi olahraga tengah dipertimbangkan.
[m17:COMMONWEALTH Persemakmuran], tempat [m39=m35 Fiji] menjadi anggota lagi sejak 1997, akan bersidang Jumat; [m18:COMMONWEALTH Sekretaris Jenderalnya, Don McKinnon], mengatakan keanggotaan [m35:FJI.GOV Suva] hampir pasti {e12 ditangguhkan}.
[m19:FJI.GOV Presiden Ratu Josefa Iloilo], 86 tahun, mula-mula mengeluarkan pernyataan {e13 mengutuk} kudeta. Beberapa jam kemudian [m47=m19 kantornya] meralat bahwa pernyataan tersebut tidak pernah [m48=m19 ia] setujui. [m20:FJI.GOV Wakilnya, Ratu Joni Madraiwiwi], {e14 mengecam} tanpa meralat dan langsung {e15 diusir} [m36=m27 tentara] dari rumah dinas.
[m21:FJI.REL Dewan Gereja Fiji] {e16 menyebut} perebutan itu perbuatan kegelapan. Sebaliknya, [m22:FJI.PTY Partai Buruh], pimpinan [m23:FJI.PTY Mahendra Chaudhry], yang {e17 disandera} 56 hari dalam kudeta [m24:FJI.REB George Speight] tahun 2000, memilih menunggu.
[m49=m35 Fiji] memasok [m50:FJI.MIL ratusan prajurit] bagi misi [m51:UN PBB]. [m25:UN Sekjen Kofi Annan] pekan lalu {e18 memperingatkan} [m37:FJI.MIL militer] bahwa penugasan itu bisa dihentikan kalau [m52=m37 militer] merebut kuasa.
~footer Copyright © Sinar Harapan 2006
e1 m1 > m2 COERCE actual 2006-12-05/day ctx=military,pro_autocracy again
e2 m4 > m26 COERCE actual 2006-12-05/day ctx=military,pro_autocracy
e3 m4 > m5 COERCE actual 2006-12-05/day ctx=military,executive,pro_autocracy
e4 m27 > m28 COERCE actual 2006-12-05/day mode=restrict ctx=military
e5 m27 > m29 COERCE actual 2006-12-05/day mode=seize ctx=military
e6 m30 > m4 REJECT actual 2006-12-06/none mode=yield ctx=executive
e7 m31 > m14 REQUEST requested 2006-12-04/day mode=assist ctx=military
e8 m15 > m31 REJECT actual 2006-12-06/none mode=assist ctx=military
e9 m32 > m33 AID hypothetical 2006-12-06/none ctx=military,migration
e10 m16 > m46 SANCTION actual 2006-12-06/none mode=discontinue ctx=military
e11 m16 > m34 SANCTION actual 2006-12-06/none ctx=migration,pro_democracy
e12 m17 > m35 SANCTION hypothetical 2006-12-08/day mode=discontinue ctx=diplomatic,pro_democracy
e13 m19 > m4 ACCUSE denied 2006-12-06/none mode=disapprove ctx=pro_democracy
e14 m20 > m4 ACCUSE actual 2006-12-06/none mode=disapprove ctx=pro_democracy
e15 m36 > m20 COERCE actual 2006-12-06/none ctx=military
e16 m21 > m4 ACCUSE actual 2006-12-06/none mode=disapprove ctx=religion_ethnicity
e17 m24 > m23 ASSAULT actual 2000-01-01/year mode=abduct bg
e18 m25 > m37 THREATEN threatened 2006-11-27/week mode=relations ctx=peacekeeping
q1 m8 direct cue=kata
q2 m30 direct cue=tantangnya
q3 m38 indirect cue=ujar
rel m30 leads m11
rel m39 member_of m17 from=1997
rel m18 leads m17
rel m23 leads m22
