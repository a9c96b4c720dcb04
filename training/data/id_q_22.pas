### Antara 2025-04-02
[m1:IDN.GOV BNPB] {e1 memberangkatkan} 73 penyelamat dan 124 ton logistik untuk [m2:MMR.CVL korban gempa Mandalay] dengan tiga pesawat Hercules, Selasa (1/4). [m3:MMR.MIL Junta], yang menguasai [m4:@MMR Naypyidaw], {e2 mengizinkan} pendaratan. [m5:NUG.OPP Pemerintah tandingan] lebih dulu {e3 merehatkan} serangan selama dua pekan.
e1 m1 > m2 AID actual 2025-04-01/day mode=assist ctx=disasters
e2 m3 > m1 CONCEDE actual 2025-04-02/none mode=access ctx=disasters
e3 m5 > m3 CONCEDE actual 2025-04-02/none mode=ceasefire ctx=military,disasters
rel m3 controls m4

### Radar Cianjur 2018-12-13
Satu hari usai [m1:IDN.GOV Bupati Irvan Rivano Muchtar] {e1 terjaring} [m2:IDN.JUD KPK], [m3:IDN.CVL warga Cianjur] berpesta di alun-alun dan menggunduli kepala sebagai nazar. [m4:IDN.PTY Partai Nasdem] {e4 memereteli} semua jabatannya. "<<q1 [m5=m4 Kami] tidak memelihara koruptor>>," kata [m6:IDN.PTY Saan Mustopa], ketua [m7:IDN.PTY Nasdem Jawa Barat].
e1 m2 > m1 COERCE actual 2018-12-12/day mode=arrest ctx=corruption
e4 m4 > m1 SANCTION actual 2018-12-13/none ctx=corruption
q1 m6 direct cue=kata
rel m6 leads m7

### VOA Indonesia 2024-03-12
[m1:HTI.GOV Ariel Henry] {e1 bersedia menyingkir} begitu dewan transisi terbentuk, demikian diumumkan [m2:CARICOM Caricom] di Kingston, Senin (11/3). [m3:USA.GOV Antony Blinken] {e2 menambahkan} 100 juta dolar bagi pasukan multinasional yang akan dipimpin [m4:KEN.GOV Nairobi]; [m5=m4 pemerintah Ruto] esoknya {e4 menahan} seribu polisi itu di kandang.
e1 m1 > m2 CONCEDE planned 2024-03-11/day mode=resign ctx=executive
e2 m3 > m4 AID actual 2024-03-12/none mode=assist ctx=peacekeeping
e4 m5 > m1 REJECT actual 2024-03-12/none mode=assist ctx=peacekeeping

### Kaltara Post 2020-08-06
[m1:IDN.MIL Satgas Pamtas] {e1 menyerahkan} 12 senapan rakitan kepada [m2:IDN.COP Polres Nunukan], buah pendekatan kepada [m3:IDN.CVL warga Krayan] yang {e2 sukarela meletakkan} senjatanya. Sebagai imbalan, [m4=m1 satgas] {e3 menyantuni} [m5=m3 mereka] dengan bibit dan obat.
e1 m1 > m2 COOPERATE actual 2020-08-06/none ctx=crime
e2 m3 > m1 RETREAT actual 2020-08-06/none mode=disarm ctx=crime
e3 m4 > m5 AID actual 2020-08-06/none mode=assist ctx=economic

### Kompas 2011-07-10
Juba larut dalam perayaan, Sabtu (9/7), ketika [m1:SSD.GOV Salva Kiir] dilantik. [m2:SDN.GOV Omar al-Bashir], yang sehari sebelumnya {e1 mengakui} [m3=m1 negeri baru] itu, duduk di panggung. [m4:UN Ban Ki-moon] menyiapkan 7.000 helm biru, dan [m5:USA.GOV Washington] {e3 berjabat tangan} lewat pembukaan kedutaan besar. [m6:ISR.GOV Yerusalem] {e4 menyusul} dengan pengakuan.
e1 m2 > m3 SUPPORT actual 2011-07-08/day ctx=diplomatic
e3 m5 > m3 SUPPORT actual 2011-07-10/none mode=relations ctx=diplomatic
e4 m6 > m3 SUPPORT actual 2011-07-10/none ctx=diplomatic
rel m2 recognises m3 from=2011-07-08/day
rel m6 recognises m3

### Bali Post 2010-04-15
[m1:IDN.GOV Satpol PP Jakarta Utara] yang hendak {e1 menggusur} makam Mbah Priok {e2 dipukul mundur} [m2:IDN.CVL ribuan warga Koja] bersenjata parang, Rabu (14/4). [m3:IDN.GOV Gubernur Fauzi Bowo] lalu {e3 membatalkan} pembongkaran dan {e4 menjenguk} korban dari [m4=m1+m2 kedua pihak].
e1 m1 > m2 COERCE planned 2010-04-14/day mode=destroy ctx=religion_ethnicity
e2 m2 > m1 ASSAULT actual 2010-04-14/day mode=primitive ctx=religion_ethnicity
e3 m3 > m2 CONCEDE actual 2010-04-15/none ctx=religion_ethnicity
e4 m3 > m4 CONSULT actual 2010-04-15/none mode=visit ctx=religion_ethnicity

### CNN Indonesia 2021-01-20
[m1:CHN.GOV Beijing] {e1 mengganjar} [m2:USA.ELI Mike Pompeo] dan 27 bekas pejabat dengan larangan masuk hanya beberapa menit setelah pelantikan [m3:USA.GOV Joe Biden]. Pada hari pertamanya, [m6=m3 presiden baru] itu {e2 membawa kembali} Amerika ke [m4:WHO WHO] dan {e3 menebas} larangan perjalanan bagi [m5:? warga negara muslim].
e1 m1 > m2 SANCTION actual 2021-01-20/day mode=restrict ctx=diplomatic
e2 m6 > m4 COOPERATE actual 2021-01-20/day ctx=health
e3 m3 > m5 CONCEDE actual 2021-01-20/day ctx=migration,religion_ethnicity

### Tribun Timur 2014-09-12
Setelah {e4 disemprot} [m1:IDN.LEG Komisi A], [m2:IDN.GOV Kepala Badan Pertanahan Gowa] {e1 menarik kembali} sertifikat ganda yang menjepit [m3:IDN.CVL warga Pattallassang]. [m4:IDN.BUS Sekelompok pengusaha] tidak terima; [m7=m4 mereka] akan {e3 menguji} pencabutan itu lewat PTUN. Advokatnya, [m5:IDN.BUS Tadjuddin Rahman], bekas anggota [m6:IDN.LEG DPRD], irit bicara.
e1 m2 > m3 CONCEDE actual 2014-09-12/none ctx=territory
e4 m1 > m2 ACCUSE actual 2014-09-12/none mode=disapprove ctx=territory
e3 m7 > m2 ACCUSE planned 2014-09-12/none ctx=territory,legal

### Republika 2011-03-15
Melalui jembatan King Fahd, [m1:SAU.MIL 1.000 serdadu Saudi] {e1 melenggang} ke [m2:BHR.GOV Bahrain] atas undangan [m3=m2 Manama], Senin (14/3). [m4:IRN.GOV Teheran] {e2 menghardik} penempatan itu, sedangkan [m5:USA.GOV Robert Gates], yang baru pulang dari sana, {e3 menyarankan} perubahan nyata. Bundaran Mutiara, pusat [m6:BHR.CVL pengunjuk rasa Syiah], {e4 dikepung}.
e1 m1 > m2 AID actual 2011-03-14/day mode=assist ctx=military
e2 m4 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e3 m5 > m2 REQUEST requested 2011-03-15/none mode=change ctx=pro_democracy
e4 m2 > m6 COERCE actual 2011-03-15/none ctx=repression

### Solopos 2024-12-18 none
Cuaca buruk memaksa pengelola menutup jalur pendakian [m1:@IDN Merbabu]; jalan setapak longsor di tiga titik. Sekitar 40 pendaki dievakuasi tim gabungan. [m2:IDN.GOV Kepala Balai Taman Nasional] mengatakan <<q1 pembukaan kembali diumumkan setelah pemeriksaan>>.
q1 m2 indirect cue=mengatakan

### Suara Merdeka 2017-01-05
[m1:IDN.BUS Pengusaha rosok] di [m4:@IDN Demak] menyatakan tidak puas atas pajak. Dengan mobil bak terbuka, [m5=m1 mereka] {e2 menyumbat} jalan pantura, tetapi [m2:IDN.COP Polres Demak] tidak bersabar lama: dua orang {e4 diborgol}. [m3:IDN.GOV Bupati Natsir] {e5 bersedia mendengar} tuntutannya Jumat (6/1).
e2 m5 > m3 PROTEST actual 2017-01-05/none mode=obstruct ctx=economic
e4 m2 > m1 COERCE actual 2017-01-05/none mode=arrest ctx=economic
e5 m3 > m1 AGREE planned 2017-01-06/day mode=meet ctx=economic

### Kompas.com 2022-07-22
[m1:RUS.GOV Menhan Sergei Shoigu] dan [m2:UKR.GOV Menteri Infrastruktur Oleksandr Kubrakov] secara terpisah {e1 memaraf} perjanjian gandum di Istana Dolmabahce, Jumat (22/7), disaksikan [m3:TUR.GOV Recep Tayyip Erdogan]. Di bawah kesepakatan tersebut, [m4=m1 Moskow] {e2 menjanjikan} tidak menyerang pelabuhan Odesa. [m5:UN Sekjen PBB Antonio Guterres] {e3 menyambutnya}.
e1 m1,m2 > m3 SUPPORT actual 2022-07-22/day ctx=economic
e2 m4 > m2 CONCEDE planned 2022-07-22/day ctx=military
e3 m5 > m1,m2 SUPPORT actual 2022-07-22/day ctx=economic
