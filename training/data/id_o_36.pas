### Antara 2022-05-18
[m1:IDN.GOV Indonesia] dan [m2:AUS.MIL Australia] {e1 menggelar patroli bersama} Gannet di Laut Timor, kawasan tempat [m3:IDN.LAB nelayan Rote] sering {e2 ditangkap} [m4:AUS.MIL Australian Border Force]; [m5:TLS.GOV Timor Leste] mengirim pengamat dan [m6:IDN.GOV Bakamla] menunggu kapal hibah [m7:JPN.GOV Jepang] di [m8:@IDN Kupang].
e1 m1 > m2 COOPERATE actual 2022-05-18/none ctx=military,natural_resource
e2 m4 > m3 COERCE actual 2022-05-18/none mode=arrest ctx=natural_resource bg

### Antara 2018-02-10
[m1:IDN.BUS Pertamina] {e1 membeli} minyak mentah dari [m2:IRQ.BUS perusahaan negara Irak SOMO] untuk kilang [m3:@IDN Cilacap], kontrak yang dulu dipegang [m4:SAU.BUS Aramco]; [m5:IDN.GOV Menteri Ignasius Jonan] di [m6:@IRQ Baghdad] juga {e2 membahas} ladang Tuba dengan [m7:IRQ.GOV Jabbar al-Luaibi], menggantikan rencana di [m8:@IRN Mansouri].
e1 m1 > m2 COOPERATE actual 2018-02-10/none ctx=economic,natural_resource
e2 m5 > m7 CONSULT actual 2018-02-10/none mode=visit ctx=natural_resource

### Kompas.com 2017-10-19
Jet Sukhoi Su-35 yang {e1 dibeli} [m1:IDN.GOV Indonesia] dari [m2:RUS.GOV Rusia] dengan imbal dagang karet tidak menyalahi aturan, kata [m3:IDN.GOV Menhan Ryamizard Ryacudu], meski undang-undang CAATSA {e2 mengancam sanksi} dari [m4:USA.GOV Washington] bagi pembeli senjata [m5=m2 Moskow], seperti yang dicemaskan [m6:IND.GOV New Delhi] dan [m7:TUR.GOV Ankara].
e1 m1 > m2 COOPERATE actual 2017-10-19/none ctx=military,economic
e2 m4 > m1,m6,m7 THREATEN threatened 2017-10-19/none ctx=military,economic

### CNN Indonesia 2019-03-26
[m1:VNM.GOV Vietnam] {e1 mengekstradisi} [m2:KOR.CRM buronan judi daring] ke [m3:KOR.GOV Seoul] atas {e2 permintaan} yang disampaikan lewat [m4:INTERPOL Interpol]. Permintaan [m5:CHN.GOV Beijing] atas [m6:TWN.CRM tersangka asal Taiwan] masih diperiksa [m7:VNM.JUD pengadilan Da Nang], kata [m8:#outlet Yonhap].
e1 m1 > m3 COOPERATE actual 2019-03-26/none ctx=legal,crime
e2 m3 > m1 REQUEST requested 2019-03-26/none mode=yield ctx=legal,crime

### Tempo.co 2020-12-21
[m1:IDN.COP Polda Metro Jaya] {e1 memperingatkan} [m2:IDN.REL Aliansi Nasional Anti-Komunis] akan dibubarkan paksa bila tetap berkumpul di depan [m3:@IDN Istana], setelah pekan lalu [m4:IDN.COP anggotanya] {e2 membubarkan} aksi [m5:IDN.REL pendukung Rizieq Shihab] dan menangkap 455 orang; [m6:IDN.CVL Lokataru] {e3 menilai} [m7=m1 polisi] tebang pilih dibanding kerumunan [m8:IDN.PTY Gibran] di [m9:@IDN Solo].
e1 m1 > m2 THREATEN threatened 2020-12-21/none ctx=repression,health
e2 m4 > m5 COERCE actual 2020-12-14/week ctx=repression,health
e3 m6 > m7 ACCUSE actual 2020-12-21/none mode=disapprove ctx=repression

### detikNews 2016-06-10
[m1:PHL.PTY Presiden terpilih Rodrigo Duterte] {e1 mengancam membunuh} [m2:PHL.CRM para bandar narkoba] dan {e2 menjanjikan} hadiah bagi [m3:PHL.CVL warga] yang membantu, sedangkan [m4:CAN.GOV Justin Trudeau] {e4 menyesalkan} {e3 pemenggalan} [m5:CAN.CVL Robert Hall] oleh [m6:ABUSAYYAF.REB Abu Sayyaf] di [m7:@PHL Jolo]; [m8:IDN.LAB pelaut Indonesia] yang ditawan belum diketahui kabarnya.
e1 m1 > m2 THREATEN threatened 2016-06-10/none mode=violence ctx=illegal_drugs,human_rights
e2 m1 > m3 AGREE planned 2016-06-10/none ctx=illegal_drugs
e3 m6 > m5 ASSAULT actual 2016-06-10/none mode=primitive ctx=terrorism
e4 m4 > m6 ACCUSE actual 2016-06-10/none mode=disapprove ctx=terrorism

### VOA Indonesia 2019-11-27
[m1:NLD.GOV Museum Nasional di Leiden], atas perintah [m2:NLD.GOV Menteri Ingrid van Engelshoven], {e1 mengembalikan} keris Pangeran Diponegoro kepada [m3:IDN.GOV Duta Besar I Gusti Agung Wesaka Puja] di [m4:@NLD Den Haag], sementara {e2 permintaan} [m5:LKA.GOV Sri Lanka] atas meriam Kandy masih diteliti bersama [m6:NLD.EDU NIOD].
e1 m1 > m3 RETREAT actual 2019-11-27/none mode=return ctx=reparations
e2 m5 > m1 REQUEST requested 2019-11-27/none mode=yield ctx=reparations

### Republika 2021-01-05
[m1:SAU.GOV Arab Saudi] {e1 membuka kembali} perbatasan darat, laut, dan udara dengan [m2:QAT.GOV Qatar], kata [m3:KWT.GOV Menlu Kuwait Ahmad Nasser al-Sabah], sebelum [m4:QAT.GOV Emir Tamim] {e2 dipeluk} [m5:SAU.GOV Mohammed bin Salman] di [m6:@SAU Al-Ula]; [m7:USA.GOV Jared Kushner] menyaksikan dan [m8:EGY.GOV Kairo] belum mencabut blokadenya.
e1 m1 > m2 CONCEDE actual 2021-01-05/none ctx=diplomatic,economic said=m3
e2 m4 > m5 CONSULT actual 2021-01-05/none mode=visit ctx=diplomatic

### Media Indonesia 2017-11-24
Sebanyak 344 [m1:IDN.CVL warga Kampung Kimbely] {e1 dievakuasi} [m2:IDN.MIL Satgas TNI] dari kawasan yang dikuasai [m3:TPNPB.REB kelompok Sabinus Waker] di dekat [m4:@IDN Tembagapura]. [m5:IDN.BUS PT Freeport Indonesia] {e2 memasok} makanan untuk [m6=m1 mereka], dan [m7:TPNPB.REB Hendrik Wanmang] menyangkal pernah {e4 menyandera} siapa pun.
e1 m2 > m1 AID actual 2017-11-24/none ctx=human_security,military
e2 m5 > m6 AID actual 2017-11-24/none ctx=human_security
e4 m3 > m1 ASSAULT denied 2017-11-24/none mode=abduct ctx=terrorism

### BBC Indonesia 2018-03-15 none
Pameran tentang perang Falkland di [m1:@GBR Portsmouth] memajang surat seorang [m2:ARG.MIL prajurit wajib militer asal Corrientes] dan seragam [m3:GBR.MIL marinir]; keduanya dipinjam dari [m4:ARG.EDU museum Buenos Aires] dan [m5:GBR.EDU Imperial War Museum], dengan asuransi [m6:GBR.BUS Lloyd's] serta terjemahan oleh [m7:URY.CVL sukarelawan Uruguay].

### SINDOnews 2020-06-16
[m1:PRK.MIL Korea Utara] {e1 meledakkan} kantor penghubung antar-Korea di [m2:@PRK Kaesong] dan, kata [m3:#outlet KCNA], akan {e2 mengirim} tentara ke kawasan yang pernah dilucuti. [m4:KOR.GOV Gedung Biru] {e3 memperingatkan} akan bertindak tegas bila [m5=m1 Pyongyang] memperburuk keadaan, sedangkan [m6:CHN.GOV Zhao Lijian] dan [m7:RUS.GOV Dmitry Peskov] berharap tenang.
e1 m1 > m4 ASSAULT actual 2020-06-16/none mode=destroy ctx=military,diplomatic
e2 m1 > m4 MOBILIZE planned 2020-06-16/none mode=troops ctx=military said=m3
e3 m4 > m5 THREATEN threatened 2020-06-16/none ctx=military
