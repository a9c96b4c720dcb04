### Antara 2013-04-26
[m1:PSE.GOV Mahmoud Abbas] {e1 mengucapkan terima kasih} kepada [m2:KWT.GOV Kuwait] yang {e2 mentransfer} 50 juta dolar; [m3:NOR.GOV Norwegia] {e3 diharapkan menyusul}.
e1 m1 > m2 SUPPORT actual 2013-04-26/none ctx=economic
e2 m2 > m1 AID actual 2013-04-26/none ctx=economic
e3 m1 > m3 REQUEST requested 2013-04-26/none mode=assist ctx=economic

### Kompas.com 2019-06-12
[m1:PNG.GOV James Marape] {e1 berjanji mengkaji ulang} kontrak gas dengan [m2:USA.BUS ExxonMobil], dan perusahaan itu {e2 menyatakan siap berunding}.
e1 m1 > m2 AGREE planned 2019-06-12/none ctx=natural_resource
e2 m2 > m1 AGREE planned 2019-06-12/none ctx=natural_resource

### detikNews 2014-02-16
[m1:IDN.MIL Tim Kesehatan Brawijaya] {e1 membuka klinik} untuk [m2:IDN.CVL pengungsi Kelud], dan [m3:IDN.BUS Bank Jatim] {e2 menghapus bunga} kredit [m4:IDN.AGR peternak].
e1 m1 > m2 AID actual 2014-02-16/none ctx=disasters
e2 m3 > m4 AID actual 2014-02-16/none ctx=disasters,economic

### VOA Indonesia 2009-12-05
[m1:PRT.GOV Portugal] dan [m2:BEL.GOV Belgia] {e1 menerima} masing-masing dua tahanan Guantanamo. [m3:USA.GOV Utusan khusus Daniel Fried], yang {e2 melobi} [m4:EU Eropa] sejak Mei, {e3 memuji keberanian} keduanya.
e1 m1,m2 > m3 COOPERATE actual 2009-12-05/none ctx=terrorism
e2 m3 > m4 CONSULT actual 2009-12-05/none ctx=terrorism
e3 m3 > m1,m2 SUPPORT actual 2009-12-05/none ctx=terrorism

### Tempo.co 2023-10-11
[m1:IDN.GOV Mentan Syahrul Yasin Limpo] {e1 mengajukan pengunduran diri} kepada [m2:IDN.GOV Presiden] menjelang pemanggilan [m3:IDN.JUD KPK]. [m4=m1 Ia] {e2 dijemput} penyidik dua malam kemudian.
e1 m1 > m2 RETREAT actual 2023-10-05/none mode=resign ctx=corruption
e2 m3 > m1 COERCE actual 2023-10-12/none mode=arrest ctx=corruption

### CNN Indonesia 2016-08-23
[m1:CHN.GOV Beijing], [m2:JPN.GOV Tokyo], dan [m3:KOR.GOV Seoul] {e1 berjanji mencegah} provokasi [m4:PRK.GOV Pyongyang] pada hari rudal kapal selam {e2 diuji}.
e1 m1,m2,m3 > m1,m2,m3 AGREE planned 2016-08-24/none ctx=cbrn
e2 m4 > m2 MOBILIZE actual 2016-08-24/none mode=weapons ctx=cbrn

### Republika 2021-01-05
[m1:SAU.GOV Putra Mahkota Mohammed bin Salman] {e1 memeluk} [m2:QAT.GOV Emir Tamim] di landasan Al-Ula; di dalam, enam pemimpin {e2 meneken} deklarasi yang {e3 mengakhiri embargo} tiga setengah tahun. [m3:KWT.GOV Kuwait] {e4 dipuji} semua pihak.
e1 m1 > m2 CONSULT actual 2021-01-05/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2021-01-05/none ctx=diplomatic
e3 m1 > m2 CONCEDE actual 2021-01-05/none ctx=economic
e4 m1,m2 > m3 SUPPORT actual 2021-01-05/none ctx=diplomatic

### Banten Raya 2016-06-14
Dagangan [m1:IDN.BUS Ibu Saeni] {e1 disita} [m2:IDN.COP Satpol PP Serang] karena buka siang saat puasa. [m3:IDN.GOV Mendagri] {e2 menyesalkan}; [m4:IDN.CVL warganet] {e3 menggalang dana} Rp265 juta; [m5:IDN.GOV Presiden] {e4 mengirim} Rp10 juta.
e1 m2 > m1 COERCE actual 2016-06-08/none mode=seize ctx=religion_ethnicity
e2 m3 > m2 ACCUSE actual 2016-06-12/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m1 AID actual 2016-06-12/none ctx=economic
e4 m5 > m1 AID actual 2016-06-13/none ctx=economic

### SINDOnews 2013-01-29
[m1:MLI.REB Pemberontak Tuareg MNLA] mengatakan {e1 siap membantu} [m2:FRA.MIL pasukan Prancis] memburu kaum jihadis, asal [m3:MLI.MIL tentara Mali] {e2 tidak kembali} ke Kidal.
e1 m1 > m2 AGREE planned 2013-01-29/none ctx=terrorism
e2 m3 > m1 MOBILIZE hypothetical 2013-01-29/none mode=troops ctx=territory

### BBC Indonesia 2021-10-07
[m1:TWN.GOV Tsai Ing-wen] {e1 menyematkan} medali pada [m2:FRA.LEG Senator Alain Richard] yang {e2 berkunjung} bersama tiga rekannya, tak menghiraukan {e3 imbauan} [m3:CHN.GOV kedutaan Cina di Paris].
e1 m1 > m2 SUPPORT actual 2021-10-07/none ctx=diplomatic
e2 m2 > m1 CONSULT actual 2021-10-07/none mode=visit ctx=diplomatic
e3 m3 > m2 REQUEST requested 2021-10-07/none mode=yield ctx=diplomatic

### Antara 2005-10-10
[m1:IND.MIL Helikopter India] {e1 tidak diizinkan} terbang di atas Kashmir Pakistan, tetapi [m2:PAK.GOV Islamabad] {e2 menerima} 25 ton bantuan lewat darat dari [m3:IND.GOV New Delhi] dan kemudian {e3 membuka lima titik} di Garis Kontrol bagi [m4:PAK.CVL keluarga korban].
e1 m2 > m1 REJECT actual 2005-10-10/none mode=assist ctx=disasters
e2 m3 > m2 AID actual 2005-10-10/none ctx=disasters
e3 m2 > m4 RETREAT actual 2005-10-30/none mode=access ctx=disasters

### Jawa Pos 2020-12-27
Menteri [m1:IDN.GOV Tri Rismaharini] {e1 blusukan} ke kolong jembatan dan {e2 menawari} [m2:IDN.CVL pemulung] pekerjaan di Bekasi. Sebagian {e3 mau ikut}, sebagian {e4 kabur}.
e1 m1 > m2 CONSULT actual 2020-12-28/none mode=visit ctx=economic
e2 m1 > m2 AGREE actual 2020-12-28/none ctx=economic
e3 m2 > m1 AGREE planned 2020-12-28/none ctx=economic
e4 m2 > m1 REJECT actual 2020-12-28/none ctx=economic

### Kompas 2007-07-17
Inspektur [m1:IAEA IAEA] {e1 memastikan} reaktor Yongbyon {e2 sudah dimatikan} [m2:PRK.GOV Korea Utara], dua hari setelah minyak berat dari [m3:KOR.GOV Seoul] {e3 tiba}.
e2 m2 > m3 RETREAT actual 2007-07-16/none mode=disarm ctx=cbrn
e3 m3 > m2 AID actual 2007-07-14/none ctx=economic
e1 m1 > m2 SUPPORT actual 2007-07-16/none ctx=cbrn

### Tribun Sultra 2019-10-01
[m1:IDN.GOV Gubernur Ali Mazi] {e1 menyantuni} keluarga [m2:IDN.EDU Randi dan Yusuf], dua mahasiswa yang {e2 tertembak} saat {e3 berunjuk rasa}. [m3:IDN.COP Kapolda Sultra] {e4 dicopot} [m4:IDN.COP Kapolri].
e1 m1 > m2 AID actual 2019-09-30/none ctx=repression
e2 m3 > m2 ASSAULT actual 2019-09-26/none mode=firearms ctx=repression
e3 m2 > m5 PROTEST actual 2019-09-26/none mode=demo ctx=legislative
e4 m4 > m3 SANCTION actual 2019-10-01/none mode=expel ctx=repression
[m5:IDN.LEG DPRD setempat] memasang bendera setengah tiang.

### Media Indonesia 2011-07-19
[m1:KHM.GOV Phnom Penh] dan [m2:THA.GOV Bangkok] {e1 diperintahkan menarik} tentara dari sekitar Preah Vihear oleh [m3:ICJ Mahkamah Internasional] serta {e2 diminta mengizinkan} pengamat [m4:ASEAN ASEAN] masuk.
e1 m3 > m1,m2 REQUEST requested 2011-07-18/none mode=yield ctx=territory,legal
e2 m3 > m1,m2 REQUEST requested 2011-07-18/none mode=yield ctx=peacekeeping

### Liputan6.com 2022-11-21
[m1:IDN.MIL Tiga ratus prajurit Kodam Siliwangi] {e1 diterjunkan} ke Cugenang mencari [m2:IDN.CVL warga yang tertimbun]. Bantuan [m3:IDN.REL gereja] di tenda {e2 dicopoti labelnya} oleh [m4:IDN.REL sekelompok ormas], yang kemudian {e3 minta maaf} kepada [m5:IDN.GOV Gubernur Ridwan Kamil].
e1 m1 > m2 AID actual 2022-11-21/none ctx=disasters
e2 m4 > m3 COERCE actual 2022-11-26/none ctx=religion_ethnicity
e3 m4 > m5 SUPPORT actual 2022-11-28/none ctx=religion_ethnicity

### Detik 2024-04-19 none
Bagasi penumpang dari [m1:@ARE Dubai] tertahan dua hari gara-gara banjir. Maskapai meminta maaf di papan pengumuman dan membagikan kupon nasi biryani.

### Antara 2003-09-26
[m1:IRQ.GOV Dewan Pemerintahan Irak] {e1 dipersilakan menempati} kursi di [m2:ARAB Liga Arab], dukungan yang sangat {e2 diharapkan} [m3:USA.GOV Washington].
e1 m2 > m1 SUPPORT actual 2003-09-09/none ctx=diplomatic
e2 m3 > m2 REQUEST requested 2003-09-09/none mode=assist ctx=diplomatic

### Kompas.com 2013-05-07
[m1:USA.GOV John Kerry] dan [m2:RUS.GOV Sergei Lavrov] sepakat {e1 menyelenggarakan konferensi} tentang Suriah. [m3:SYR.OPP Moaz al-Khatib] {e2 menyambut hati-hati}, dan [m4:SYR.GOV Damaskus] {e3 akan mengirim} delegasi.
e1 m1 > m2 AGREE planned 2013-05-07/none ctx=diplomatic
e2 m3 > m1,m2 SUPPORT actual 2013-05-08/none ctx=diplomatic
e3 m4 > m1,m2 AGREE planned 2013-05-26/none ctx=diplomatic

### Suara Merdeka 2012-11-23
[m1:IDN.GOV Wali Kota Surakarta] {e1 meminjamkan} Balai Kota kepada [m2:IDN.LAB pedagang Pasar Klewer] setelah {e2 didatangi} tiga kali; [m3:IDN.PTY PKS] {e3 ikut menyumbang} tenda.
e1 m1 > m2 AID actual 2012-11-23/none ctx=economic
e2 m2 > m1 CONSULT actual 2012-11-23/none ctx=economic
e3 m3 > m2 AID actual 2012-11-23/none ctx=economic

### Antara 2025-01-06
[m1:CAN.GOV Justin Trudeau] {e1 mengumumkan akan mundur} begitu [m2:CAN.PTY Partai Liberal] memilih pengganti; parlemen dibekukan hingga Maret. [m3:USA.GOV Donald Trump] {e2 mengejek} tetangganya itu.
e1 m1 > m2 CONCEDE planned 2025-01-06/none ctx=executive
e2 m3 > m1 ACCUSE actual 2025-01-06/none mode=disapprove ctx=diplomatic

### Kompas.com 2016-04-19 none
Rumah sakit hewan di [m1:@ZAF Pretoria] menerima badak yatim. Dokternya menampung delapan ekor, melatih perawat magang, dan meminta sumbangan botol susu.
