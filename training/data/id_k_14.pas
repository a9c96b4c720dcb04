### Antara 2019-03-04
[m1:IDN.GOV Menteri Perdagangan Enggartiasto Lukita] dan [m2:AUS.GOV Simon Birmingham] {e1 meneken} IA-CEPA; [m3:AUS.GOV Canberra] {e2 akan memberi} kuota visa liburan kerja lebih besar setelah perjanjian itu {e3 diratifikasi}.
e1 m1 > m2 SUPPORT actual 2019-03-04/none ctx=economic
e2 m3 > m1 AGREE planned 2019-03-04/none ctx=migration
e3 m1 > m2 SUPPORT planned 2019-03-04/none ctx=economic

### Kompas.com 2023-05-31
[m1:IDN.GOV Luhut Pandjaitan] mengatakan [m2:CHN.FIN Bank Pembangunan China] {e1 telah menyetujui} tambahan pinjaman untuk kereta cepat. [m3:IDN.GOV Kementerian Keuangan] {e2 akan menyediakan} jaminan.
e1 m2 > m1 AGREE planned 2023-05-31/none ctx=economic
e2 m3 > m2 AGREE planned 2023-05-31/none ctx=economic

### detikNews 2018-02-19
[m1:IDN.GOV Kapolri], [m2:IDN.REL PBNU], dan [m3:IDN.REL Muhammadiyah] {e1 bersepakat} meredam isu penyerangan ulama. [m4:IDN.COP Satgas Nusantara] {e2 akan berkeliling} ke pesantren.
e1 m1 > m2,m3 AGREE planned 2018-02-19/none ctx=religion_ethnicity
e2 m4 > m2 AGREE planned 2018-02-19/none ctx=religion_ethnicity

### VOA Indonesia 2021-06-16
[m1:USA.GOV Joe Biden] dan [m2:RUS.GOV Vladimir Putin] {e1 berembuk} tiga jam di vila tepi danau di [m3:@CHE Jenewa]; para duta besar {e2 akan kembali bertugas}, dan pembahasan pengendalian senjata {e3 segera dimulai}.
e1 m1 > m2 CONSULT actual 2021-06-16/none ctx=diplomatic
e2 m1,m2 > m1,m2 AGREE planned 2021-06-16/none ctx=diplomatic
e3 m1 > m2 AGREE planned 2021-06-16/none ctx=military

### Tempo.co 2013-07-05
[m1:AUS.GOV Kevin Rudd] {e1 mengunjungi} Istana Bogor. Bersama [m2:IDN.GOV Susilo Bambang Yudhoyono] [m4=m1 ia] {e2 bersepakat} tidak mengambil tindakan sepihak mengenai pencari suaka. [m3:AUS.OPP Tony Abbott] {e3 mencibir}.
e1 m1 > m2 CONSULT actual 2013-07-05/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2013-07-05/none ctx=asylum
e3 m3 > m1 ACCUSE actual 2013-07-05/none mode=disapprove ctx=asylum

### CNN Indonesia 2024-07-15
[m1:TWN.GOV Lai Ching-te] {e1 menyatakan kesediaan} bertukar mahasiswa dan wisatawan dengan [m2:CHN.GOV daratan]. [m3:CHN.GOV Kantor Urusan Taiwan] {e2 tidak menanggapi} tawaran itu.
e1 m1 > m2 AGREE planned 2024-07-15/none ctx=diplomatic
e2 m3 > m1 REJECT actual 2024-07-15/none ctx=diplomatic

### Jawa Pos 2012-05-02
[m1:IDN.BUS Direksi Petrokimia Gresik] {e1 menjanjikan} bonus kepada [m2:IDN.LAB serikat karyawan] asalkan mogok {e2 dibatalkan}.
e1 m1 > m2 AGREE planned 2012-05-02/none ctx=economic
e2 m2 > m1 RETREAT hypothetical 2012-05-02/none ctx=economic

### BBC Indonesia 2009-04-01
[m1:RUS.GOV Dmitry Medvedev] dan [m2:USA.GOV Barack Obama], yang {e1 bertemu} di [m3:@GBR London], {e2 sepakat memulai} perundingan baru tentang hulu ledak. [m4:USA.GOV Obama] {e3 akan bertandang} ke [m5=m1 Moskow] pada Juli.
e1 m1 > m2 CONSULT actual 2009-04-01/none ctx=military
e2 m1 > m2 AGREE planned 2009-04-01/none ctx=cbrn
e3 m4 > m1 AGREE planned 2009-07-01/month ctx=diplomatic

### Antara 2022-08-29
[m1:IDN.GOV Kementerian PUPR] {e1 siap membangun} kembali rumah [m2:IDN.CVL warga eks transmigran] di Sumba yang rusak digoyang gempa, demikian [m3:IDN.GOV Basuki Hadimuljono].
e1 m1 > m2 AGREE planned 2022-08-29/none ctx=disasters

### Republika 2019-12-19
Rencana [m1:IDN.GOV Presiden Jokowi] menghadiri KTT Kuala Lumpur {e1 dibatalkan}; [m6=m1 ia] {e2 mengutus} [m2:IDN.GOV Wakil Presiden Ma'ruf Amin], yang pun urung karena sakit. [m3:SAU.GOV Raja Salman] {e3 menelepon} [m4:MYS.GOV Mahathir] dari [m5:@SAU Riyadh].
e1 m1 > m4 REJECT actual 2019-12-18/none mode=meet ctx=diplomatic
e2 m1 > m4 AGREE planned 2019-12-18/none ctx=diplomatic
e3 m3 > m4 CONSULT actual 2019-12-17/none mode=phone ctx=diplomatic

### Kompas 2005-04-12
[m1:CHN.GOV Wen Jiabao] dan [m2:IND.GOV Manmohan Singh] {e1 mencanangkan} tahun persahabatan dan {e2 berjanji menyelesaikan} sengketa perbatasan secara damai. [m4=m1 Wen] juga {e3 mengunjungi} [m3:IND.BUS perusahaan perangkat lunak] di Bangalore.
e1 m1 > m2 SUPPORT actual 2005-04-11/none ctx=diplomatic
e2 m1,m2 > m1,m2 AGREE planned 2005-04-11/none ctx=territory
e3 m4 > m3 CONSULT actual 2005-04-10/none mode=visit ctx=technology

### Tribun Batam 2017-11-07
[m1:IDN.GOV BP Batam] {e1 berkomitmen} mempercepat izin bagi [m2:SGP.BUS investor Singapura]. [m3:IDN.LAB Serikat pekerja] {e2 menuntut dilibatkan}.
e1 m1 > m2 AGREE planned 2017-11-07/none ctx=economic
e2 m3 > m1 REQUEST requested 2017-11-07/none mode=change ctx=economic

### SINDOnews 2025-11-03
[m1:PAK.GOV Islamabad] dan [m2:AFG.GOV Kabul] {e1 sepakat melanjutkan} gencatan senjata setelah perundingan di [m3:@TUR Istanbul], dan delegasi keduanya {e2 dijadwalkan bertemu lagi} pada 6 November.
e1 m1 > m2 CONCEDE planned 2025-10-30/none ctx=military
e2 m1 > m2 CONSULT planned 2025-11-06/day ctx=military

### Sinar Harapan 2010-09-24
[m1:CHN.GOV Wen Jiabao] {e1 menawari} [m2:GRC.GOV Yunani] pembelian obligasi; [m3:GRC.LAB serikat pelabuhan Piraeus] {e2 menyambut} dengan mogok karena takut dermaga [m4=m3 mereka] {e3 dijual}.
e1 m1 > m2 AGREE actual 2010-10-02/none ctx=economic
e2 m3 > m2 PROTEST actual 2010-10-02/none mode=strike ctx=economic
e3 m2 > m1 COOPERATE hypothetical 2010-10-02/none ctx=economic

### Antara 2016-06-15
[m1:IDN.GOV Pemerintah Aceh] {e1 mengizinkan} kapal [m2:LKA.REF pengungsi Tamil] diisi bahan bakar, tetapi {e2 melarang} [m6=m2 mereka] turun. [m3:AMNESTY Amnesty International] {e3 mendesak} [m4:IDN.GOV Jakarta] memberi akses kepada [m5:UNHCR UNHCR].
e1 m1 > m2 AID actual 2016-06-15/none ctx=migration
e2 m1 > m2 COERCE actual 2016-06-15/none mode=restrict ctx=migration
e3 m3 > m4 REQUEST requested 2016-06-15/none mode=yield ctx=migration

### Merdeka.com 2021-01-04
[m1:QAT.GOV Emir Tamim] {e1 dipastikan menghadiri} KTT Teluk di [m2:SAU.GOV Al-Ula] menyusul {e2 dibukanya} perbatasan darat oleh [m4=m2 Riyadh] tadi malam. [m3:KWT.GOV Menlu Kuwait] yang {e3 mengumumkan} kesepakatan tersebut.
e1 m1 > m2 AGREE planned 2021-01-05/none ctx=diplomatic
e2 m2 > m1 RETREAT actual 2021-01-04/none mode=access ctx=diplomatic
e3 m3 > m1,m2 CONSULT actual 2021-01-04/none mode=third-party ctx=diplomatic

### Lombok Post 2022-03-18
[m1:IDN.GOV Presiden] {e1 berjanji} sisa pembayaran lahan milik [m2:IDN.CVL warga Sirkuit Mandalika] rampung tahun ini; [m4=m2 mereka] sudah dua kali {e2 dijanjikan} hal serupa oleh [m3:IDN.BUS ITDC].
e1 m1 > m2 AGREE planned 2022-03-18/none ctx=natural_resource
e2 m3 > m2 AGREE planned 2022-03-18/none ctx=natural_resource bg

### Kumparan 2024-08-22
[m1:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] {e1 memastikan} pengesahan revisi UU Pilkada batal. Di luar, [m2:IDN.EDU mahasiswa] {e2 merobohkan} pagar; di dalam, [m3:IDN.PTY Fraksi PDIP] {e3 berterima kasih} kepada [m4=m2 mereka].
e1 m1 > m2 CONCEDE actual 2024-08-22/none ctx=legislative
e2 m2 > m1 PROTEST actual 2024-08-22/none mode=riot ctx=legislative
e3 m3 > m4 SUPPORT actual 2024-08-22/none ctx=legislative

### Kompas.com 2015-12-12 headline
195 Negara {e1 Sepakati} Perjanjian Iklim Paris, [m1:FRA.GOV Laurent Fabius] {e2 Dielu-elukan}; [m2:NIC.GOV Nikaragua] {e3 Keberatan}
e2 m3 > m1 SUPPORT actual 2015-12-12/none ctx=environment
e3 m2 > m1 REJECT actual 2015-12-12/none ctx=environment
e1 m3 > m1 AGREE planned 2015-12-12/none ctx=environment
[m3:? Delegasi] berdiri bertepuk tangan.

### Detik 2020-09-19 headline
[m1:IDN.GOV Jokowi] {e1 Minta} [m2:IDN.GOV KPU] Tetap Gelar Pilkada, [m3:IDN.REL PBNU] {e2 Usul} Ditunda
e1 m1 > m2 REQUEST requested 2020-09-21/none mode=yield ctx=election,health
e2 m3 > m2 REQUEST requested 2020-09-20/none mode=change ctx=election,health

### Pikiran Rakyat 2011-11-16
[m1:USA.GOV Obama] dan [m2:AUS.GOV Julia Gillard] mengumumkan 2.500 [m3:USA.MIL marinir] {e1 akan ditempatkan} di Darwin secara bergilir. [m4:IDN.GOV Marty Natalegawa] {e2 mengingatkan} soal saling curiga, [m5:CHN.GOV Beijing] {e3 mempertanyakan} waktunya.
e1 m2 > m1 AGREE planned 2011-11-16/none ctx=military
e2 m4 > m1,m2 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military
e3 m5 > m1,m2 ACCUSE actual 2011-11-16/none mode=disapprove ctx=military

### Radar Cirebon 2019-01-17 none
Dua desa bersepakat menggelar lomba perahu tiap Syawal. Hadiahnya seekor kambing, dan juri didatangkan dari kampung seberang supaya adil.

### Liputan6.com 2018-12-13
Delegasi [m1:YEM.GOV pemerintah Yaman] dan [m2:HOUTHI.REB Houthi], sambil berjabat tangan di [m3:@SWE Rimbo], {e1 setuju menarik} pasukan dari Hudaidah. [m4:UN Martin Griffiths] {e2 menengahi} sepekan penuh, dan [m5:UN PBB] {e3 akan mengirim} pemantau.
e1 m1 > m2 CONCEDE planned 2018-12-13/none ctx=military
e2 m4 > m1,m2 CONSULT actual 2018-12-13/none mode=third-party ctx=military
e3 m5 > m1,m2 AGREE planned 2018-12-13/none ctx=peacekeeping

### Antara 2007-09-06
[m1:RUS.GOV Vladimir Putin] {e1 singgah} sehari di [m2:IDN.GOV Jakarta] dan {e2 memberi kredit} satu miliar dolar untuk membeli helikopter Mi-35. Utusan dagangnya {e3 menjajaki} tambang bauksit bersama [m3:IDN.BUS Antam].
e1 m1 > m2 CONSULT actual 2007-09-06/none mode=visit ctx=diplomatic
e2 m1 > m2 AID actual 2007-09-06/none ctx=military
e3 m1 > m3 AGREE planned 2007-09-06/none ctx=natural_resource

### Bali Post 2022-11-14
Pada pertemuan di Nusa Dua itu [m1:CHN.GOV Xi Jinping] tidak {e1 menjanjikan} apa-apa soal [m2:@TWN Taiwan], kata [m3:USA.GOV Biden], tetapi keduanya {e2 setuju menghidupkan} lagi dialog iklim.
e1 m1 > m3 AGREE denied 2022-11-14/none ctx=territory said=m3
e2 m1 > m3 AGREE planned 2022-11-14/none ctx=environment
