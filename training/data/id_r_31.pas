### Antara 2017-02-27
[m1:IDN.GOV Badan Karantina] dan [m2:AUS.GOV sejawatnya di Canberra] {e1 menyatukan} basis data sapi impor, kata [m3:IDN.GOV Banun Harpini], yang mengepalai [m4=m1 lembaga itu], Senin (27/2). Sistem tersebut {e2 mulai dipakai bersama} di pelabuhan [m5:@AUS Darwin] pekan ini.
e1 m1 > m2 COOPERATE actual 2017-02-27/none ctx=economic said=m3
e2 m1 > m2 COOPERATE actual 2017-02-27/week ctx=economic
rel m3 leads m4

### Kompas 2012-05-22
[m1:IDN.MIL Kopassus] {e1 satu tenda} dengan [m2:AUS.MIL SASR] dalam latihan Dawn Komodo di [m3:@AUS Perth], yang pernah {e2 dihentikan} [m4:AUS.GOV Canberra] akibat kerusuhan Timor. [m5:IDN.MIL Danjen Wisnu Bawa Tenaya] {e3 menghadiahkan} pisau komando kepada [m6=m2 tuan rumah].
e1 m1 > m2 COOPERATE actual 2012-05-22/none ctx=military
e2 m4 > m1 SANCTION actual 2012-05-22/none mode=discontinue ctx=military bg
e3 m5 > m6 SUPPORT actual 2012-05-22/none ctx=military

### Detik 2015-06-10 none
Dua pemilik bengkel di [m1:@IDN Klaten] berganding tangan merakit mobil listrik dari besi bekas. Prototipenya melaju 60 kilometer per jam, menyalip sepeda motor di tanjakan, lalu mogok karena baterainya terkapar.

### Tempo.co 2020-11-27
[m1:TWN.GOV Taipei] tidak ikut, tetapi empat angkatan laut—[m2:IND.MIL India], [m3:JPN.MIL Jepang], [m4:AUS.MIL Australia] dan [m5:USA.MIL Amerika]—{e1 membelah ombak bersama} dalam latihan Malabar. [m6:CHN.GOV Beijing] {e2 mencium} upaya pengepungan dan {e3 melayarkan} kapal survei ke Samudra Hindia.
e1 m2 > m3,m4,m5 COOPERATE actual 2020-11-27/none ctx=military
e2 m6 > m2 ACCUSE actual 2020-11-27/none mode=allege ctx=military
e3 m6 > m2 MOBILIZE actual 2020-11-27/none mode=ships ctx=military

### VOA Indonesia 2016-10-19
[m2:KEN.GOV Nairobi] {e2 membukakan} pelabuhan Manda bagi [m3:USA.MIL marinir Amerika], pasukan yang juga {e3 melatih} [m4:SOM.MIL tentara Somalia] memburu [m5:SHABAAB.REB Al-Shabaab].
e2 m2 > m3 COOPERATE actual 2016-10-19/none ctx=military,terrorism
e3 m3 > m4 AID actual 2016-10-19/none ctx=military,terrorism

### BBC Indonesia 2019-12-27
[m1:IRN.MIL Armada Teheran], [m2:RUS.MIL Moskow] dan [m3:CHN.MIL Beijing] untuk pertama kali {e1 berparade laut} di Teluk Oman, Jumat (27/12). Latihan itu, kata [m4:IRN.MIL Laksamana Gholamreza Tahani], <<q1 adalah bukti bahwa Iran tidak bisa dikucilkan>>.
e1 m1 > m2,m3 COOPERATE actual 2019-12-27/day ctx=military
q1 m4 indirect cue=kata

### Republika 2018-11-18 none
Koperasi susu menggelontorkan bonus kepada peternak setelah penjualan membubung. Di [m1:@IDN Boyolali], seekor sapi juara diarak keliling kampung, pemiliknya diguyur kembang, dan panitia membagikan susu gratis.

### CNN Indonesia 2021-07-16
[m1:NLD.GOV Den Haag] {e1 menyumbangkan} tiga juta dosis AstraZeneca dan [m2:ARE.GOV Abu Dhabi] {e2 meminjamkan} 250 ribu Sinopharm kepada [m3:IDN.GOV Jakarta], ujar [m4:IDN.GOV Menlu Retno Marsudi], Jumat (16/7). Dari [m5:@SGP Singapura], kapal [m6:IDN.MIL TNI AL] {e3 menjemput} tabung oksigen hadiah [m7:SGP.NGO Temasek Foundation].
e1 m1 > m3 AID actual 2021-07-16/none ctx=health said=m4
e2 m2 > m3 AID actual 2021-07-16/none ctx=health said=m4
e3 m7 > m3 AID actual 2021-07-16/none ctx=health

### Sindonews 2023-04-24
[m1:SAU.MIL Kapal HMS Jeddah] {e1 mengangkut} 1.600 [m2:IDN.CVL warga Indonesia] dan bangsa lain dari Port Sudan, sementara [m3:IDN.GOV KBRI Khartoum] {e2 menyewa} bus berbahan bakar langka. [m4:SDN.MIL Tentara Burhan] dan [m5:RSF.REB RSF], milisi pimpinan [m6:RSF.REB Hemedti], {e3 menepati} jeda Idul Fitri hanya beberapa jam.
e1 m1 > m2 AID actual 2023-04-24/none ctx=migration,military
e2 m3 > m2 AID actual 2023-04-24/none ctx=migration
e3 m4 > m5 CONCEDE actual 2023-04-24/none mode=ceasefire ctx=military
rel m6 leads m5

### Merdeka.com 2022-08-19 none
Pendaki itu mengibarkan bendera di puncak, meniup terompet, lalu turun karena badai. Pos di [m1:@IDN Rinjani] menyiagakan dua tenaga medis sejak pagi, dan porter meminjamkan jaket kepada rombongan yang kuyup.

### Jawa Pos 2018-05-15
[m1:IDN.MIL Koopsusgab TNI] dihidupkan lagi atas izin [m2:IDN.GOV Presiden Jokowi], kata [m3:IDN.GOV Moeldoko], dan satuan itu {e2 disiagakan} untuk membantu [m4:IDN.COP Polri] memburu [m5:JAD.REB JAD]. [m6:IDN.CVL Imparsial] {e3 wanti-wanti} agar [m7=m2 pemerintah] tidak kebablasan.
e2 m1 > m5 MOBILIZE actual 2018-05-15/none mode=troops ctx=terrorism
e3 m6 > m7 REQUEST requested 2018-05-15/none mode=change ctx=terrorism,rights_freedoms

### Tribunnews 2020-03-30
[m1:IDN.COP Polda Jatim] {e1 memarkir} 1.800 personel di jalur tikus Suramadu guna menghalau [m2:IDN.CVL pemudik], dan [m3:IDN.MIL Kodam Brawijaya] {e2 melapisinya} dengan dua kompi. [m4:IDN.GOV Gubernur Khofifah] {e3 tidak sampai mengunci} wilayah, langkah yang {e4 dituntut} [m5:IDN.MED IDI].
e1 m1 > m2 MOBILIZE actual 2020-03-30/none mode=police ctx=health
e2 m3 > m2 MOBILIZE actual 2020-03-30/none mode=troops ctx=health
e3 m4 > m5 REJECT actual 2020-03-30/none ctx=health
e4 m5 > m4 REQUEST requested 2020-03-30/none mode=change ctx=health
