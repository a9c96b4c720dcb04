### Antara 2017-08-29
Kebuntuan selama 73 hari di dataran Doklam berakhir. {e1 Penarikan} serdadu dan dua buldoser diumumkan [m1:IND.GOV New Delhi], Senin (28/8). [m2:CHN.GOV Beijing] mengatakan patrolinya {e2 akan diteruskan}. [m3:BTN.GOV Thimphu], pemilik wilayah menurut pihak pertama, {e3 menyambut baik} perkembangan tersebut. Pekan depan [m4:IND.GOV Narendra Modi] {e4 akan terbang} ke [m5:@CHN Xiamen] untuk menemui [m6:CHN.GOV Xi Jinping].
e1 m1 > m2 CONCEDE actual 2017-08-28/day mode=withdraw ctx=military,territory
e2 m2 > m1 REJECT actual 2017-08-28/none ctx=military,territory
e3 m3 > m1,m2 SUPPORT actual 2017-08-29/none ctx=territory
e4 m4 > m6 AGREE planned 2017-09-04/week mode=visit ctx=diplomatic

### Tribun Jogja 2017-12-05
Enam rumah di Palihan tidak lagi berlistrik. {e1 Pemutusan} itu dilakukan [m1:IDN.BUS PLN] atas permintaan [m2:IDN.BUS Angkasa Pura I]. [m3:IDN.AGR Penghuninya], yang menolak bandara baru, {e2 dipiting} dan diseret ketika mempertahankan pintu. [m4:IDN.COP Polres Kulon Progo] {e3 menangkap} [m5:IDN.EDU dua belas mahasiswa] yang membantu [m6=m3 mereka]. [m7:IDN.GOV Ombudsman] {e4 meminta} pengosongan dihentikan; permintaan itu {e5 ditolak} [m8=m2 badan usaha tersebut].
e1 m1 > m3 COERCE actual 2017-12-05/none ctx=territory
e2 m4 > m3 ASSAULT actual 2017-12-05/none mode=beat ctx=repression,territory
e3 m4 > m5 COERCE actual 2017-12-05/none mode=arrest ctx=repression
e4 m7 > m2 REQUEST requested 2017-12-05/none mode=yield ctx=territory
e5 m8 > m7 REJECT actual 2017-12-05/none mode=yield ctx=territory

### Republika 2018-05-15
Dengan gunting di tangan, putri presiden membuka kedutaan baru di [m1:@ISR Yerusalem], Senin (14/5). {e1 Pemindahan} itu oleh [m2:PSE.GOV Mahmoud Abbas] {e2 disebut} tamparan abad ini dari [m3:USA.GOV Washington]. Di pagar Gaza, sedikitnya 58 [m4:PSE.CVL pengunjuk rasa] {e3 ditembak mati} [m5:ISR.MIL penembak jitu]. [m6:TUR.GOV Ankara] {e4 memanggil pulang} duta besarnya dari kedua negara. [m7:KWT.GOV Kuwait] {e5 meminta} [m8:UNSC Dewan Keamanan] bersidang.
e1 m3 > m5 SUPPORT actual 2018-05-14/day ctx=diplomatic,territory
e2 m2 > m3 ACCUSE actual 2018-05-14/none mode=disapprove ctx=diplomatic,territory
e3 m5 > m4 ASSAULT actual 2018-05-14/none mode=firearms ctx=repression,territory
e4 m6 > m3,m5 SANCTION actual 2018-05-15/none mode=relations ctx=diplomatic
e5 m7 > m8 REQUEST requested 2018-05-15/none mode=meet ctx=diplomatic
