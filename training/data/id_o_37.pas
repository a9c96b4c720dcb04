### Antara 2021-03-25
[m1:BGD.GOV Sheikh Hasina] {e1 mendapat kunjungan} [m2:IND.GOV Narendra Modi] di [m3:@BGD Dhaka], kedatangan yang {e2 diprotes} [m4:BGD.REL Hefazat-e-Islam] dengan melempari [m5:BGD.COP polisi]; [m6:PAK.GOV Imran Khan], yang juga {e3 mengirim ucapan selamat} kepada [m7=m1 tuan rumah], berada di [m8:@PAK Islamabad].
e1 m2 > m1 CONSULT actual 2021-03-25/none mode=visit ctx=diplomatic
e2 m4 > m2 PROTEST actual 2021-03-25/none mode=riot ctx=religion_ethnicity
e3 m6 > m7 SUPPORT actual 2021-03-25/none ctx=diplomatic

### Antara 2019-08-23
[m1:IDN.GOV Gubernur Papua Lukas Enembe] {e1 ditolak} kedatangannya oleh [m2:IDN.EDU mahasiswa Papua] di asrama Jalan Kalasan, [m3:@IDN Surabaya], padahal [m4:IDN.GOV Khofifah Indar Parawansa], yang mendampinginya, sudah {e2 meminta maaf} kepada [m5=m2 mereka]; [m6:IDN.COP Polda Jawa Timur] masih {e3 memeriksa} [m7:IDN.CVL Tri Susanti].
e1 m2 > m1 REJECT actual 2019-08-23/none mode=meet ctx=religion_ethnicity
e2 m4 > m5 SUPPORT actual 2019-08-23/none ctx=religion_ethnicity
e3 m6 > m7 ACCUSE actual 2019-08-23/none mode=investigate ctx=religion_ethnicity,legal

### Kompas.com 2020-09-08
[m1:IND.MIL Tentara India] {e5 dituduh} [m2:CHN.MIL militer China] {e1 melepaskan tembakan} di tepi Danau Pangong; [m3:IND.GOV New Delhi] {e2 membantah} dan balik {e3 menuding} [m4=m2 pasukan lawan] yang menembak ke udara, sementara [m5:RUS.GOV Sergei Lavrov] {e4 akan mempertemukan} [m6:IND.GOV Subrahmanyam Jaishankar] dengan [m7:CHN.GOV Wang Yi] di [m8:@RUS Moskow].
e1 m1 > m2 ASSAULT denied 2020-09-08/none mode=firearms ctx=military,territory
e2 m3 > m2 REJECT actual 2020-09-08/none ctx=military
e3 m3 > m4 ACCUSE actual 2020-09-08/none mode=allege ctx=military,territory
e5 m2 > m1 ACCUSE actual 2020-09-08/none mode=allege ctx=military,territory
e4 m5 > m6,m7 AGREE planned 2020-09-08/none mode=third-party ctx=diplomatic

### Tempo.co 2020-07-30
[m1:IDN.CRM Djoko Tjandra] {e1 ditangkap} [m2:MYS.COP Polis Diraja Malaysia] di [m3:@MYS Kuala Lumpur] dan {e2 diserahkan} kepada [m4:IDN.COP Bareskrim] pimpinan Listyo Sigit; [m5:IDN.COP Brigjen Prasetijo Utomo], yang memberinya surat jalan, sudah lebih dulu {e3 dicopot} [m6:IDN.COP Kapolri Idham Azis], sedangkan [m7:IDN.JUD jaksa Pinangki] belum diperiksa.
e1 m2 > m1 COERCE actual 2020-07-30/none mode=arrest ctx=corruption,crime
e2 m2 > m4 COOPERATE actual 2020-07-30/none ctx=legal,corruption
e3 m6 > m5 SANCTION actual 2020-07-30/none mode=expel ctx=corruption

### CNN Indonesia 2021-09-06
[m1:GIN.GOV Alpha Conde], presiden [m2:@GIN Guinea], {e1 diminta} [m3:FRA.GOV Prancis] dibebaskan oleh [m4:GIN.MIL pasukan khusus Mamady Doumbouya]; [m5:CHN.GOV Beijing], pembeli bauksitnya, juga {e2 menentang} kudeta itu, dan [m6:NGA.GOV Abuja] {e3 meminta} [m7:ECOWAS ECOWAS] bersidang, lapor [m8:#outlet RFI].
e1 m3 > m4 REQUEST requested 2021-09-06/none mode=release ctx=pro_autocracy
e2 m5 > m4 ACCUSE actual 2021-09-06/none mode=disapprove ctx=pro_autocracy
e3 m6 > m7 REQUEST requested 2021-09-06/none ctx=pro_democracy

### detikNews 2023-08-21
[m1:IDN.PTY Budiman Sudjatmiko] {e1 dikenai pemecatan} oleh [m2:IDN.PTY DPP PDIP] karena {e3 mendukung} [m3:IDN.PTY Prabowo Subianto] lewat deklarasi di [m4:@IDN Semarang], acara yang turut dihadiri [m5:IDN.PTY kader Gerindra] tetapi tidak oleh [m6:IDN.PTY Golkar]; [m7:IDN.PTY Hasto Kristiyanto] {e2 tidak menutup kemungkinan} memecat [m8:IDN.PTY Effendi Simbolon].
e1 m2 > m1 SANCTION actual 2023-08-21/none mode=expel ctx=political_institutions,election
e2 m7 > m8 SANCTION hypothetical 2023-08-21/none mode=expel ctx=political_institutions
e3 m1 > m3 SUPPORT actual 2023-08-21/none ctx=election

### VOA Indonesia 2024-08-01
[m1:USA.JRN Evan Gershkovich], yang {e1 dipenjara} [m2:RUS.JUD pengadilan Yekaterinburg], {e2 disambut} [m3:USA.GOV Joe Biden] dan [m4:USA.GOV Kamala Harris] di [m5:@USA Pangkalan Andrews] setelah pertukaran yang melibatkan [m6:DEU.GOV Jerman] dan [m7:SVN.GOV Slovenia]; [m8:RUS.CRM Vadim Krasikov] {e3 dipeluk} [m9:RUS.GOV Vladimir Putin] di [m10:@RUS Moskow].
e1 m2 > m1 SANCTION actual 2024-08-01/none mode=convict ctx=legal,rights_freedoms bg
e2 m3,m4 > m1 CONSULT actual 2024-08-01/none mode=meet ctx=diplomatic
e3 m9 > m8 CONSULT actual 2024-08-01/none mode=meet ctx=diplomatic

### Jawa Pos 2023-09-11 none
Kedua kapal pesiar itu, satu milik [m1:ITA.BUS perusahaan Genoa] dan satu lagi disewa [m2:CHN.BUS agen Shanghai], bersandar bergantian di [m3:@IDN Benoa] dan [m4:@IDN Celukan Bawang]; penumpangnya, sebagian [m5:AUS.CVL pensiunan Australia], dijemput bus [m6:IDN.BUS Damri] dan disambut gamelan siswa [m7:IDN.EDU SMKN 3 Sukawati].
