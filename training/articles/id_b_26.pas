### CNN Indonesia 2023-12-15 article
= [m1:VEN.GOV Maduro] dan [m2:GUY.GOV Ali] Berjabat Tangan, [m3:@GUY Essequibo] Tetap Dipersoalkan
~byline CNN Indonesia
~date_line Jumat, 15 Des 2023 14:20 WIB
~page_control Bagikan: url telah tercopy
[m4:@IDN Jakarta], [m5:#CNN CNN Indonesia] -- [m6:VEN.GOV Presiden Venezuela Nicolas Maduro] dan [m7:GUY.GOV Presiden Guyana Irfaan Ali] {e1 sepakat tidak memakai kekuatan} dalam sengketa [m8:@GUY Essequibo], wilayah kaya minyak yang mencakup dua pertiga [m49=m7 Guyana].
Kesepakatan dicapai dalam {e2 pertemuan} dua jam di bandara [m9:@VCT Argyle, Saint Vincent], Kamis (14/12), yang ditengahi [m10:VCT.GOV Perdana Menteri Ralph Gonsalves]. [m42=m10 Gonsalves] saat ini mengetuai [m11:CELAC Komunitas Negara Amerika Latin dan Karibia (CELAC)].
"<<q1 [m12=m6 Kami] datang dengan kebenaran di tangan, tetapi juga dengan salam>>," ujar [m13=m6 Maduro] sambil menyerahkan bingkisan cokelat.
[m41=m7 Ali] mengenakan gelang bergambar peta [m50=m7 negaranya]. "<<q2 [m51=m8 Seluruh Essequibo] milik [m52=m7 Guyana]. Itu tidak bisa dirundingkan>>," katanya di sela jeda.
[m14=m7 Ia] juga menegaskan [m30=m7 Guyana] berhak {e3 mengundang} [m31:? mitra mana pun] untuk pertahanan.
[m32=m6+m7 Kedua negara] akan {e4 bertemu lagi} di [m15:@BRA Brasil] dalam tiga bulan. Selama itu tidak boleh ada ancaman.
Ketegangan meninggi sejak 3 Desember, ketika [m16:VEN.CVL pemilih Venezuela] dalam referendum {e5 mendukung} pencaplokan. Dua hari kemudian [m33=m6 Maduro] {e6 memerintahkan} [m17:PDVSA.BUS PDVSA] membuka izin pengeboran di sana dan {e7 memberi tenggat} tiga bulan kepada [m18:EXXONMOBIL.MNC ExxonMobil] untuk angkat kaki.
[m34=m6 Caracas] membantah telah {e8 menumpuk} [m53:VEN.MIL tentara] di perbatasan. Padahal [m19:BRA.MIL Angkatan Darat Brasil] sudah {e9 mengirim} 28 kendaraan lapis baja ke [m20:@BRA Boa Vista] guna mencegah wilayahnya dilewati.
[m21:USA.MIL Komando Selatan AS] pekan lalu {e10 menggelar latihan udara} bersama [m22:GUY.MIL pasukan pertahanan Guyana]. [m23:GBR.GOV Inggris], bekas penjajah, berencana {e11 mengirim} kapal patroli HMS Trent sebelum akhir bulan. [m43=m7 Guyana] dan [m44=m23 Inggris] sama-sama anggota [m24:COMMONWEALTH Persemakmuran].
[m25:BRA.GOV Presiden Luiz Inacio Lula da Silva] {e12 mengutus} [m26:BRA.GOV penasihatnya, Celso Amorim], ke Argyle. Lewat telepon Sabtu pekan lalu, [m35=m25 Lula] {e13 memperingatkan} [m36=m6 Maduro] agar tidak mengambil langkah sepihak.
[m27:CUB.GOV Kuba], sekutu [m45=m6 Caracas], menahan diri. [m54=m27 Negeri itu] juga menikmati hubungan baik dengan [m28:CARICOM Caricom], kelompok 15 negara tempat [m46=m7 Guyana] bernaung dan bermarkas.
[m29:ICJ Mahkamah Internasional] pada 1 Desember {e14 memerintahkan} [m37=m6 Venezuela] tidak mengubah keadaan. [m38=m6 Venezuela] {e15 tidak mengakui} wewenang [m39=m29 mahkamah tersebut], yang memeriksa perkara sejak {e16 digugat} [m40=m7 Guyana] pada 2018.
[m47=m8 Essequibo] dikuasai [m48=m7 Guyana] berdasarkan putusan arbitrase 1899.
e1 m6 > m7 CONCEDE planned 2023-12-14/day ctx=territory,military,diplomatic
e2 m6 > m7 CONSULT actual 2023-12-14/day mode=third-party ctx=territory,diplomatic
e3 m30 > m31 REQUEST hypothetical 2023-12-15/none mode=assist ctx=military
e4 m32 > m32 CONSULT planned 2024-03-01/month mode=third-party ctx=territory,diplomatic
e5 m16 > m7 THREATEN threatened 2023-12-03/day mode=territory ctx=territory,election
e6 m33 > m17 REQUEST requested 2023-12-05/day mode=assist ctx=natural_resource,territory
e7 m33 > m18 THREATEN threatened 2023-12-05/day mode=expel ctx=natural_resource,territory
e8 m34 > m30 MOBILIZE denied 2023-12-15/none mode=troops ctx=military,territory
e9 m19 > m34 MOBILIZE actual 2023-12-15/none mode=weapons ctx=military
e10 m21 > m22 COOPERATE actual 2023-12-04/week ctx=military
e11 m23 > m30 AID planned 2023-12-01/month ctx=military
e12 m25 > m10 CONSULT actual 2023-12-14/day mode=visit ctx=diplomatic
e13 m35 > m36 REQUEST requested 2023-12-09/day mode=change ctx=territory,diplomatic
e14 m29 > m37 REQUEST requested 2023-12-01/day mode=yield ctx=legal,territory
e15 m38 > m39 REJECT actual 2023-12-15/none ctx=legal
e16 m40 > m38 ACCUSE actual 2018-01-01/year ctx=legal,territory bg
q1 m13 direct cue=ujar
q2 m41 direct cue=katanya
rel m42 leads m11
rel m43 member_of m24
rel m44 member_of m24
rel m27 ally_of m45
rel m46 member_of m28
rel m48 controls m47 from=1899

### Koran Sindo 2011-12-16 article
= Bendera [m1:USA.MIL Pasukan AS] Diturunkan, [m2:IRQ.GOV Irak] Sendiri
[m3:@IRQ BAGHDAD] – Tanpa musik dan tanpa banyak tepuk tangan, [m4:USA.MIL militer Amerika Serikat] kemarin {e1 mengakhiri} misinya di [m47=m2 Irak]. [m5:USA.GOV Menteri Pertahanan Leon Panetta] {e2 terbang} mendadak ke [m48=m2 Baghdad] untuk menyaksikan bendera komando digulung dan dimasukkan ke sarung loreng.
[m27=m4 Sekitar 4.000 serdadu terakhir] {e3 keluar} lewat [m6:@KWT Kuwait] paling lambat Ahad. Pada puncaknya, tahun 2007, jumlah [m49=m4 mereka] 170.000 orang.
"<<q1 Pengorbanan [m7=m4 kalian] tidak sia-sia>>," kata [m8=m5 Panetta] di hadapan 200 tentara. [m28=m5 Dia] {e4 memuji} [m9:IRQ.MIL pasukan Irak] yang kini memegang kendali atas seluruh negeri.
[m10:IRQ.GOV Perdana Menteri Nouri al-Maliki] tidak hadir; kursi berlabel namanya kosong. [m50=m10 Maliki] baru kembali dari [m11:@USA Washington], tempat [m29=m10 ia] {e5 meminta} [m12:USA.GOV Presiden Barack Obama] mempercepat pengiriman 36 jet F-16. [m30=m12 Obama] {e6 menyanggupi} [m31=m10 tamunya].
Rencana semula menyisakan ribuan pelatih. Perundingan soal itu kandas pada Oktober karena [m32=m2 Irak] {e7 menolak} memberi kekebalan hukum kepada [m51=m1 prajurit asing].
Di [m13:@IRQ Fallujah], [m14:IRQ.CVL ratusan orang] {e8 membakar} bendera [m33=m12 Amerika] dan [m52:ISR.GOV Israel]. [m53=m14 Mereka] menamai hari itu hari perlawanan dan kebebasan.
Gerakan [m15:IRQ.PTY Moqtada al-Sadr], ulama Syiah yang [m34:MAHDIARMY.REB milisinya] dulu {e9 memerangi} [m35=m4 Amerika], {e18 menuntut} pula agar [m54:USA.GOV 16.000 staf kedutaan] dipangkas. [m36=m15 Sadr] membantah akan {e10 menghidupkan kembali} [m37=m34 Tentara Mahdi].
Adapun [m16:IRQ.GOV Wakil Presiden Irak Tariq al-Hashimi], tokoh Sunni dari blok [m17:IRQ.PTY Iraqiya], cemas. "<<q2 Yang pergi satu tentara asing. Yang tinggal pengaruh asing lain>>," katanya, merujuk kepada [m18:IRN.GOV Iran].
[m38=m17 Iraqiya], yang dipimpin [m19:IRQ.PTY Iyad Allawi], mengancam {e11 menarik} [m55:IRQ.GOV menterinya] dari kabinet bila penangkapan bekas anggota [m20:IRQ.PTY Partai Baath] berlanjut. [m39:IRQ.PTY Sedikitnya 600 orang] {e12 ditahan} [m56=m2 pemerintah] sejak Oktober.
Di utara, [m21:KRG.REB Presiden Kurdistan Masoud Barzani] {e13 menyayangkan} kepergian [m57=m4 Amerika]. [m44:KRG.REB Pemerintah daerahnya] menguasai [m45:@IRQ tiga provinsi] dan punya tentara sendiri.
[m40=m18 Teheran] {e14 menyambut} penarikan sebagai kekalahan musuh. [m41:TUR.GOV Ankara] tetap {e15 mengebom} [m22:PKK.REB Partai Pekerja Kurdistan (PKK)] di pegunungan [m23:@IRQ Qandil], sementara [m42=m4 AS] {e16 memindahkan} empat pesawat nirawak dari [m58=m2 Irak] ke [m24:@TUR Incirlik]. [m43=m41 Turki] merupakan sekutu [m46=m12 AS] di [m25:NATO NATO].
Perang yang {e17 dilancarkan} [m26:USA.GOV George W Bush] pada Maret 2003 menewaskan hampir [m59:USA.MIL 4.500 serdadu AS] dan sedikitnya [m60:IRQ.CVL 100.000 warga Irak].
(AFP/Rtr/esti setiyowati)
e1 m4 > m2 RETREAT actual 2011-12-15/day mode=withdraw ctx=military
e2 m5 > m2 CONSULT actual 2011-12-15/day mode=visit ctx=military
e3 m27 > m2 CONCEDE planned 2011-12-18/day ctx=military
e4 m28 > m9 SUPPORT actual 2011-12-15/day ctx=military
e5 m29 > m12 REQUEST requested 2011-12-16/none mode=assist ctx=military
e6 m30 > m31 AGREE planned 2011-12-16/none ctx=military
e7 m32 > m51 REJECT actual 2011-10-01/month mode=yield ctx=military,legal bg
e8 m14 > m33 PROTEST actual 2011-12-16/none mode=vandalize ctx=military
e9 m34 > m35 ASSAULT actual 2011-12-16/none ctx=military bg
e18 m15 > m33 REQUEST requested 2011-12-16/none mode=yield ctx=diplomatic
e10 m36 > m35 MOBILIZE denied 2011-12-16/none mode=militia
e11 m38 > m10 SANCTION hypothetical 2011-12-16/none mode=withdraw ctx=executive,legislative
e12 m56 > m39 COERCE actual 2011-10-01/month mode=arrest ctx=repression
e13 m21 > m1 ACCUSE actual 2011-12-16/none mode=disapprove ctx=military
e14 m40 > m1 SUPPORT actual 2011-12-16/none ctx=military
e15 m41 > m22 ASSAULT actual 2011-12-16/none mode=aerial ctx=military
e16 m42 > m22 MOBILIZE actual 2011-12-16/none mode=weapons ctx=military
e17 m26 > m2 ASSAULT actual 2003-03-01/month ctx=military bg
q1 m8 direct cue=kata
q2 m16 direct cue=katanya
rel m16 member_of m17
rel m19 leads m38
rel m21 leads m44
rel m44 controls m45
rel m43 ally_of m46
rel m43 member_of m25
