### Antara 2022-05-06
[m1:SGP.GOV Presiden Halimah Yacob] {e1 mengucapkan selamat} atas pelantikan kepada [m2:TLS.GOV Jose Ramos-Horta] lewat surat, sedangkan [m3:SGP.BUS maskapai Singapore Airlines] tidak mengubah jadwal ke [m4:@TLS Dili].
e1 m1 > m2 SUPPORT actual 2022-05-06/none ctx=diplomatic

### Antara 2022-07-19
<<q1 [m1:TLS.GOV Presiden Timor Leste] {e1 bertandang} ke [m2:@IDN Jakarta] untuk bertemu [m3:IDN.GOV Presiden Joko Widodo], lawatan luar negeri pertamanya sejak dilantik>>, menurut [m4:TLS.GOV kementeriannya].
e1 m1 > m3 CONSULT actual 2022-07-19/none mode=visit ctx=diplomatic
q1 m4 indirect cue=menurut

### Antara 2022-09-10 none
[m1:IDN.BUS Lion Air] menambah jadwal ke [m2:@TLS Dili] dan menyepakati pembagian kode dengan [m3:AUS.BUS maskapai Airnorth] di [m4:@AUS Darwin]; penumpang mendapat diskon.

### Kompas 2010-12-03
[m1:CIV.JUD Dewan Konstitusi Pantai Gading] {e1 membatalkan} hasil pemilihan di tujuh wilayah utara dan menyatakan [m2:CIV.GOV Laurent Gbagbo] sebagai pemenang, sedangkan [m3:UN misi PBB] {e2 mengakui} [m4:CIV.OPP Alassane Ouattara].
e1 m1 > m4 REJECT actual 2010-12-03/none ctx=election
e2 m3 > m4 SUPPORT actual 2010-12-03/none ctx=election

### Kompas 2010-12-06
<<q1 [m1:AU Thabo Mbeki], utusan Uni Afrika, {e1 berusaha mendamaikan} [m2:CIV.GOV Gbagbo] dan [m3:CIV.OPP Ouattara] di [m4:@CIV Abidjan], tetapi bertolak tanpa hasil>>, kata [m5:AU juru bicaranya].
e1 m1 > m2,m3 CONSULT actual 2010-12-06/none mode=third-party ctx=election
q1 m5 indirect cue=kata

### Kompas 2010-12-20
[m1:EU Uni Eropa] {e1 melarang} [m2:CIV.GOV Laurent Gbagbo] dan 18 pengikutnya memasuki wilayahnya, sementara [m3:FRA.GOV Paris] {e2 menganjurkan} [m4:FRA.CVL warganya] segera pulang.
e1 m1 > m2 SANCTION actual 2010-12-20/none mode=restrict ctx=election
e2 m3 > m4 REQUEST requested 2010-12-20/none mode=change ctx=human_security

### Kompas 2011-04-11
[m1:CIV.REB Pasukan Ouattara] {e1 menangkap} [m2:CIV.GOV Laurent Gbagbo] di dalam kediamannya di [m3:@CIV Abidjan], setelah helikopter [m4:FRA.MIL Prancis] dan [m5:UN PBB] {e2 menghancurkan} persenjataan beratnya.
e1 m1 > m2 COERCE actual 2011-04-11/none mode=arrest ctx=military,election
e2 m4,m5 > m2 ASSAULT actual 2011-04-11/none mode=aerial ctx=military

### VOA Indonesia 2021-07-08
<<q1 [m1:USA.GOV Amerika Serikat] {e1 menyumbangkan} 3,5 juta dosis vaksin Moderna kepada [m2:IDN.GOV Indonesia] dan {e2 berjanji mengirim} 500 ribu lagi ke [m3:LAO.GOV Laos] pada Agustus>>, kata [m4:USA.GOV juru bicara Ned Price].
e1 m1 > m2 AID actual 2021-07-08/none ctx=health
e2 m1 > m3 AGREE planned 2021-08-01/month ctx=health
q1 m4 indirect cue=kata

### VOA Indonesia 2021-08-19
[m1:JPN.GOV Jepang] {e1 telah memasok} tiga juta dosis vaksin AstraZeneca kepada [m2:VNM.GOV Vietnam], dan [m3:VNM.GOV Presiden Nguyen Xuan Phuc] {e2 berterima kasih} lewat telepon kepada [m4:JPN.GOV Perdana Menteri Yoshihide Suga].
e1 m1 > m2 AID actual 2021-08-19/none ctx=health
e2 m3 > m4 SUPPORT actual 2021-08-19/none ctx=health,diplomatic

### VOA Indonesia 2021-09-02 none
[m1:USA.MED Para peneliti Universitas Johns Hopkins] menyatakan vaksin dosis penguat mengurangi risiko rawat inap, berdasarkan data 25 ribu pasien di [m2:@ISR Israel] dan [m3:@QAT Qatar].

### detikNews 2016-09-08
[m1:IDN.COP Mabes Polri] {e1 bekerja sama} dengan [m2:AUS.COP Kepolisian Federal Australia] menelusuri pengirim gambar anak di [m3:@IDN Bogor], lewat berbagi rekaman percakapan.
e1 m1 > m2 COOPERATE actual 2016-09-08/none ctx=crime,intelligence

### detikNews 2016-09-09
[m1:IDN.GOV Kementerian Perlindungan Anak] {e1 meminta} [m2:USA.BUS Facebook] menutup grup yang menjual gambar anak, permintaan yang {e2 disanggupi} perusahaan itu setelah {e3 bertemu} [m3:IDN.GOV Menteri Yohana Yembise].
e1 m1 > m2 REQUEST requested 2016-09-09/none mode=change ctx=crime,technology
e2 m2 > m1 CONCEDE actual 2016-09-09/none ctx=crime,technology
e3 m2 > m3 CONSULT actual 2016-09-09/none mode=meet ctx=crime

### detikNews 2016-09-15 none
Uji coba bus listrik [m1:IDN.BUS PT Mobil Anak Bangsa] di [m2:@IDN Jakarta] menempuh 400 kilometer; direkturnya mengatakan baterai didatangkan dari [m3:@CHN Tiongkok].

### Tempo 2022-08-31
[m1:IRQ.REL Pengikut Moqtada al-Sadr] {e1 meninggalkan} Zona Hijau Baghdad setelah [m4:IRQ.REL ulama itu] {e2 meminta maaf} kepada [m2:IRQ.CVL rakyat Irak], sikap yang {e3 dipuji} [m3:IRQ.GOV Perdana Menteri Mustafa al-Kadhimi].
e1 m1 > m3 RETREAT actual 2022-08-31/none mode=withdraw ctx=religion_ethnicity,political_institutions
e2 m4 > m2 SUPPORT actual 2022-08-31/none ctx=religion_ethnicity
e3 m3 > m4 SUPPORT actual 2022-08-31/none ctx=religion_ethnicity

### Tempo 2022-07-27
[m1:IRQ.REL Ribuan pendukung ulama Syiah] {e1 menerobos gedung} [m2:IRQ.LEG parlemen Irak] sambil menyanyi dan berdoa, menentang pencalonan [m3:IRQ.PTY Mohammed al-Sudani].
e1 m1 > m2 PROTEST actual 2022-07-27/none mode=riot ctx=political_institutions

### Republika 2018-07-25 none
[m1:IDN.MIL Kodam IX/Udayana] menyiagakan 500 prajurit dan [m2:IDN.GOV BPBD] menyusun rencana pengungsian bagi [m3:IDN.CVL warga lereng Rinjani], sementara [m4:@IDN Lombok Timur] diguncang gempa susulan.

### Republika 2018-08-06
<<q1 [m1:IDN.MIL Kapal rumah sakit KRI Soeharso] {e1 merawat} 400 [m2:IDN.CVL korban gempa] di [m3:@IDN Lombok Utara]>>, kata [m4:IDN.MIL Laksamana Muda Didik Setiyono]; kapal kedua menyusul dari [m5:@IDN Surabaya].
e1 m1 > m2 AID actual 2018-08-06/none ctx=disasters
q1 m4 indirect cue=kata

### Republika 2020-08-17 headline
[m1:IDN.CVL Warga Bendungan Hilir] {e1 Tolak} Pembongkaran, [m2:IDN.GOV Wagub] {e2 Batalkan} Eksekusi
e1 m1 > m2 REJECT actual 2020-08-17/none ctx=human_security
e2 m2 > m1 CONCEDE actual 2020-08-17/none ctx=human_security

### CNBC Indonesia 2023-09-12 none
[m1:USA.BUS Apple] meluncurkan ponsel dengan konektor USB-C di [m2:@USA Cupertino]; saham pemasoknya di [m3:@TWN Taipei] naik tipis.

### Kompas.com 2014-08-28 none
[m1:IDN.CVL Ibu-ibu pengajian Pasar Minggu] mengirim nasi kotak kepada jamaah haji dari [m2:@IDN Bekasi] yang antre di asrama, sedangkan [m3:IDN.GOV panitia haji] menghitung kursi roda.
