### Kompas 2014-06-12 article
= [m1:ISIS.REB Milisi] {e1 Sandera} Konsul [m2:TUR.GOV Turki], [m3:KRG.REB Pasukan Kurdi] {e2 Ambil Alih} Kirkuk
[m4:@IRQ BAGHDAD, KAMIS] — Dua hari setelah [m5:@IRQ Mosul] jatuh, kelompok [m6:ISIS.REB Negara Islam di Irak dan Suriah (NIIS)] terus melaju ke selatan. Rabu (11/6), [m7=m6 mereka] {e3 merebut} [m8:@IRQ Tikrit], kampung halaman mendiang [m9:IRQ.ELI Saddam Hussein], hampir tanpa perlawanan.
Di Mosul [m10=m6 para milisi] {e4 menyerbu} konsulat Turki. [m11:TUR.GOV Konsul Jenderal Ozturk Yilmaz] bersama [m53:TUR.CVL 48 orang lainnya], termasuk tiga anak, dibawa ke tempat yang tidak diketahui.
"<<q1 [m12=m2 Kami] meminta setiap orang tidak menguji kekuatan [m13=m2 Turki]>>," kata [m14:TUR.GOV Menteri Luar Negeri Ahmet Davutoglu], yang memotong lawatannya ke [m15:@USA New York]. [m16=m14 Ia] {e5 mengancam} akan membalas seberat-beratnya jika seorang saja dari mereka terluka.
[m41=m2 Ankara] juga {e6 meminta} sidang darurat [m17:NATO NATO], tempat [m50=m2 Turki] menjadi anggota sejak 1952. Para duta besar bersidang Rabu malam, tetapi tidak membahas tindakan militer.
Kekosongan di utara segera diisi. Kamis pagi, [m18:PESHMERGA.REB peshmerga], pasukan [m19:KRG.REB Pemerintah Daerah Kurdistan], {e7 masuk} ke [m20:@IRQ Kirkuk] sesudah [m42:IRQ.MIL divisi ke-12] [m21:IRQ.MIL tentara Irak] {e8 meninggalkan} posnya.
"<<q2 [m54=m20 Seluruh Kirkuk] berada di tangan [m55=m18 peshmerga]. Tidak ada lagi [m56=m21 tentara Irak] di sini>>," ujar [m22:PESHMERGA.REB juru bicaranya, Jabbar Yawar].
Kota minyak itu sejak lama diperebutkan [m57:IRQ.GOV Baghdad] dan [m23=m19 Erbil].
[m24:IRQ.GOV Perdana Menteri Nouri al-Maliki] menyebut kejatuhan Mosul sebagai persekongkolan dan berjanji {e9 menghukum} [m25:IRQ.MIL para perwira] yang lari. Kamis siang [m43=m24 ia] {e10 meminta} [m26:IRQ.LEG parlemen] menyetujui keadaan darurat. Hanya 128 dari 325 anggota yang hadir; sidang batal. [m27:IRQ.PTY Kubu Sunni] dan [m44:IRQ.PTY Kurdi] {e11 memboikotnya}.
[m51=m24 Maliki] memimpin koalisi [m28:IRQ.PTY Negara Hukum], pemenang pemilu April.
Harian [m29:#NYT The New York Times] memberitakan, [m45=m24 Maliki] bulan lalu diam-diam {e12 memohon} [m30:USA.GOV Amerika Serikat] menyerang kamp [m58=m6 NIIS] dari udara. [m31:USA.GOV Gedung Putih] kala itu {e13 menolak}. Kini [m32:USA.GOV Presiden Barack Obama] tidak mengesampingkan apa pun. "<<q3 Tim [m33=m32 saya] bekerja siang malam>>," kata [m46=m32 Obama] saat {e14 menerima} [m34:AUS.GOV Perdana Menteri Australia Tony Abbott].
[m35:IRN.GOV Presiden Iran Hassan Rouhani], sekutu Syiah [m47=m24 Maliki], {e15 berjanji} melawan "<<q4 kekerasan dan terorisme>>". [m48=m35 Iran] membantah sudah {e16 mengirim} dua batalion [m36:IRN.MIL Garda Revolusi].
[m52=m6 NIIS], yang dipimpin [m37:ISIS.REB Abu Bakr al-Baghdadi], telah menguasai [m38:@IRQ Fallujah] sejak Januari dan [m39:@SYR Raqqa] di [m59:@SYR Suriah] sejak tahun lalu. Februari lalu [m40:ALQAEDA.REB Al Qaeda] {e17 memutuskan hubungan} dengan [m49=m6 kelompok itu], yang dulu merupakan cabangnya. (AP/AFP/REUTERS/RET)
e1 m1 > m11 ASSAULT actual 2014-06-11/day mode=abduct ctx=terrorism,diplomatic again
e2 m3 > m21 COERCE actual 2014-06-12/day mode=seize ctx=territory,military again
e3 m7 > m21 ASSAULT actual 2014-06-11/day ctx=territory,terrorism
e4 m10 > m11 ASSAULT actual 2014-06-11/day mode=abduct ctx=terrorism,diplomatic
e5 m16 > m6 THREATEN threatened 2014-06-12/none mode=violence ctx=military
e6 m41 > m17 REQUEST requested 2014-06-12/none mode=meet ctx=military,diplomatic
e7 m18 > m21 COERCE actual 2014-06-12/day mode=seize ctx=territory,military
e8 m42 > m6 RETREAT actual 2014-06-12/none mode=withdraw ctx=military,territory
e9 m24 > m25 SANCTION planned 2014-06-12/none ctx=legal,military
e10 m43 > m26 REQUEST requested 2014-06-12/day mode=assist ctx=legislative
e11 m27,m44 > m43 PROTEST actual 2014-06-12/day mode=boycott ctx=legislative
e12 m45 > m30 REQUEST requested 2014-05-01/month mode=assist ctx=military said=m29
e13 m31 > m45 REJECT actual 2014-05-01/month mode=assist ctx=military said=m29
e14 m34 > m46 CONSULT actual 2014-06-12/none mode=visit ctx=diplomatic
e15 m35 > m47 AGREE planned 2014-06-12/none ctx=terrorism
e16 m48 > m47 AID denied 2014-06-12/none ctx=military
e17 m40 > m49 SANCTION actual 2014-02-01/month mode=discontinue ctx=terrorism bg
q1 m14 direct cue=kata
q2 m22 direct cue=ujar
q3 m46 direct cue=kata
q4 m35 mixed cue=berjanji
rel m50 member_of m17 from=1952
rel m18 part_of m19
rel m18 controls m20
rel m51 leads m28
rel m35 ally_of m47
rel m37 leads m52
rel m52 controls m38 from=2014-01
rel m52 controls m39 from=2013

### VOA Indonesia 2021-11-12 article
= [m1:EU Uni Eropa] {e1 Ancam} Perluas Sanksi, [m2:BLR.GOV Lukashenko] {e2 Gertak} Tutup Keran Gas
[m3:BLR.GOV Presiden Belarus Alexander Lukashenko] {e3 mengancam} akan memutus aliran gas ke [m28:? Eropa] apabila [m4:EU Brussel] menjatuhkan sanksi tambahan atas krisis migran di perbatasan [m5:POL.GOV Polandia].
"<<q1 [m6=m3 Kita] menghangatkan Eropa, tetapi [m7=m4 mereka] masih mengancam [m8=m3 kita]. Bagaimana kalau [m9=m3 kita] hentikan gas alam ke sana?>>" katanya dalam rapat kabinet, Kamis (11/11).
Pipa Yamal yang [m49=m3 ia] maksud milik [m10:GAZPROM Gazprom]. [m11:RUS.GOV Kremlin], sekutu utama [m48=m2 Minsk], pada hari Jumat lekas-lekas menyatakan tidak dimintai pendapat. [m12:RUS.GOV Juru bicara Dmitry Peskov] {e4 menjamin} bahwa [m13=m11 Rusia] akan memenuhi semua kontraknya.
[m14:IRQ.REF Sekitar 2.000 migran], kebanyakan dari [m50:@IRQ Irak], terjebak di hutan dekat Kuznica. Selasa malam [m15:POL.MIL penjaga perbatasan Polandia] {e5 menyemprotkan gas air mata} ketika [m29=m14 ratusan orang] mencoba merobohkan pagar kawat.
[m30=m5 Warsawa] {e6 menuduh} [m31=m2 Belarus] membagikan gunting kawat. [m51=m3 Lukashenko] membantah [m32:BLR.MIL aparatnya] {e7 mendorong} [m33=m14 mereka] menyeberang.
[m16:POL.GOV Perdana Menteri Polandia Mateusz Morawiecki] dalam sidang luar biasa [m17:POL.LEG Sejm] {e21 menyebut} krisis itu didalangi [m52=m11 Moskow]. "<<q2 [m53=m3 Lukashenko] hanya pelaksananya, dalangnya duduk di [m54=m11 Kremlin]>>," ujarnya. Tuduhan itu {e8 ditampik} [m34=m12 Peskov] sebagai tidak bertanggung jawab.
[m35=m5 Polandia] sudah {e9 mengerahkan} [m18:POL.MIL 15.000 tentara] dan {e10 melarang} [m36:POL.JRN wartawan] serta [m19:? pekerja kemanusiaan] masuk ke jalur selebar tiga kilometer. [m37:EST.GOV Estonia], [m38:LVA.GOV Latvia], dan [m39:LTU.GOV Lituania], sesama anggota [m20:NATO NATO], {e11 memperingatkan} bahwa serangan hibrida itu dapat berkembang menjadi bentrokan militer.
Di [m55:@USA New York], [m40=m56+m57+m58+m59+m60+m61 enam anggota] [m21:UN Dewan Keamanan], yakni [m56:EST.GOV Estonia], [m57:FRA.GOV Prancis], [m58:IRL.GOV Irlandia], [m59:NOR.GOV Norwegia], [m60:GBR.GOV Inggris], dan [m61:USA.GOV Amerika Serikat], {e12 mengecam} [m41=m2 Minsk] seusai pertemuan tertutup. [m22:RUS.GOV Wakil Duta Besar Rusia Dmitry Polyanskiy] {e17 menyebut} [m44=m40 rekan-rekannya itu] "<<q3 masokis>>".
Dalam pada itu, [m23:DEU.GOV Kanselir sementara Jerman Angela Merkel] {e13 menelepon} [m24:RUS.GOV Presiden Vladimir Putin] dua hari berturut-turut dan {e14 memintanya} menekan [m62=m3 Lukashenko]. [m46=m24 Putin] {e20 menyarankan} agar [m47=m4 Brussel] berbicara langsung dengan [m63=m2 Minsk]. [m64=m1 Uni Eropa] tidak mengakui [m65=m3 Lukashenko] sebagai presiden sejak pemilu Agustus 2020.
[m25:TUR.GOV Otoritas penerbangan Turki] pada Jumat {e15 melarang} [m42:? warga Irak, Suriah, dan Yaman] terbang ke [m66=m2 Belarus]. Langkah yang {e18 diminta} [m26:EU Wakil Presiden Komisi Eropa Margaritis Schinas] tersebut {e19 disambut baik} [m45=m5 Warsawa]. [m27:IRQ.GOV Irak] {e16 berjanji} menjemput [m43:IRQ.CVL warganya] yang ingin pulang mulai pekan depan.
[m67=m14 Sedikitnya sembilan migran] meninggal karena kedinginan. (ah/rs)
e1 m1 > m2 THREATEN threatened 2021-11-12/none mode=restrict ctx=diplomatic,migration
e2 m2 > m1 THREATEN threatened 2021-11-11/day mode=restrict ctx=economic,natural_resource again
e3 m3 > m4 THREATEN threatened 2021-11-11/day mode=restrict ctx=economic,natural_resource
e4 m13 > m28 AGREE planned 2021-11-12/day ctx=economic,natural_resource
e5 m15 > m29 ASSAULT actual 2021-11-09/day mode=crowd-control ctx=migration
e6 m30 > m31 ACCUSE actual 2021-11-12/none mode=allege ctx=migration
e7 m32 > m33 COERCE denied 2021-11-12/none ctx=migration
e8 m34 > m16 REJECT actual 2021-11-12/none ctx=migration
e21 m16 > m52 ACCUSE actual 2021-11-12/none mode=allege ctx=migration
e9 m35 > m31 MOBILIZE actual 2021-11-12/none mode=troops ctx=military,migration
e10 m35 > m36,m19 COERCE actual 2021-11-12/none mode=restrict ctx=rights_freedoms,migration
e11 m37,m38,m39 > m31 ACCUSE actual 2021-11-12/none mode=allege ctx=military,migration
e12 m40 > m41 ACCUSE actual 2021-11-11/day mode=disapprove ctx=diplomatic,migration
e13 m23 > m24 CONSULT actual 2021-11-12/none mode=phone ctx=diplomatic,migration
e14 m23 > m24 REQUEST requested 2021-11-12/none mode=assist ctx=diplomatic,migration
e15 m25 > m42 COERCE actual 2021-11-12/day mode=restrict ctx=migration
e16 m27 > m43 AGREE planned 2021-11-15/week ctx=migration
e17 m22 > m44 ACCUSE actual 2021-11-12/none mode=disapprove ctx=diplomatic
e18 m26 > m25 REQUEST requested 2021-11-12/none mode=assist ctx=migration
e19 m45 > m25 SUPPORT actual 2021-11-12/none ctx=migration
e20 m46 > m47 REQUEST requested 2021-11-12/none mode=meet ctx=diplomatic
q1 m3 direct cue=katanya
q2 m16 direct cue=ujarnya
q3 m22 mixed cue=menyebut
rel m11 ally_of m48
rel m37 member_of m20
rel m38 member_of m20
rel m39 member_of m20
rel m30 member_of m20
