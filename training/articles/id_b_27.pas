### Viva.co.id 2019-04-09 article
= [m1:LNA.REB Pasukan Haftar] {e1 Bom} Bandara Tripoli, [m2:UN PBB] {e2 Tunda} Konferensi
~page_control Home Dunia
~byline Oleh : Dinia Adrianjara
~share VIVA - Bagikan
VIVA – Satu-satunya bandara yang masih beroperasi di [m3:@LBY Tripoli] dihentikan setelah pesawat [m4:LNA.REB Tentara Nasional Libya (LNA)] {e3 menjatuhkan} bom di dekat landasan, Senin 8 April 2019. Ratusan penumpang berlarian ke tempat parkir.
[m28=m4 LNA], yang dipimpin [m5:LNA.REB Khalifa Haftar] dan menguasai [m44:@LBY timur serta sebagian besar selatan Libya], sejak Kamis lalu {e4 bergerak} ke ibu kota. [m45=m3 Kota itu] berada di tangan [m7:GNA.GOV Pemerintah Kesepakatan Nasional (GNA)], yang diakui [m8:UN Perserikatan Bangsa-Bangsa].
[m9:LNA.REB Juru bicara LNA, Ahmed al-Mismari], membantah [m29=m4 pihaknya] {e5 menyasar} [m30:LBY.CVL penumpang sipil]. "<<q1 [m10=m4 Kami] hanya mengebom satu pesawat MiG yang sedang parkir>>," katanya.
[m11:GNA.GOV Perdana Menteri GNA Fayez al-Sarraj] {e6 menyebut} [m31=m5 Haftar] pengkhianat yang menusuk dari belakang. Padahal pada Februari [m47=m11+m5 keduanya] {e7 bertemu} di [m12:@ARE Abu Dhabi] dan bersepakat menggelar pemilu.
"<<q2 [m13=m11 Kami] mengulurkan tangan untuk berdamai, dan yang [m14=m11 kami] terima adalah meriam>>," ujar [m15=m11 Sarraj].
[m16:LBY.PRM Milisi dari kota pelabuhan Misrata] {e8 berdatangan} ke [m48=m3 Tripoli] untuk membela [m32=m7 pemerintah]. [m33:USA.GOV Amerika] {e9 menarik} [m49:USA.MIL sekelompok kecil prajuritnya] dengan kapal dari pantai [m17:@LBY Janzur].
[m18:UN Utusan khusus PBB Ghassan Salame] tadinya {e10 bertekad} tetap menyelenggarakan Konferensi Nasional di [m19:@LBY Ghadames] pada 14 April. Selasa siang [m34=m18 ia] {e18 menyerah}. "<<q3 [m20=m18 Kita] tidak bisa meminta orang berdiskusi sementara artileri menyalak>>," tuturnya.
Ketegangan merembet ke Eropa. [m36:ITA.GOV Italia], bekas penjajah, {e11 menuding} [m21:FRA.GOV Prancis] bermain mata dengan [m50=m5 Haftar] demi minyak. [m37=m21 Istana Elysee] {e12 menampiknya}. Di [m51:@BEL Brussel], [m22:EU Kepala Kebijakan Luar Negeri Uni Eropa Federica Mogherini] {e13 mendesak} [m35=m4+m7 kedua pihak] berhenti, tetapi pernyataan bersama [m39:EU 28 anggota] {e14 terganjal} keberatan [m38=m21 Paris].
[m23:EGY.GOV Mesir] dan [m24:ARE.GOV Uni Emirat Arab] dikenal sebagai penyokong [m46=m5 sang marsekal]. Selasa depan [m25:EGY.GOV Presiden Abdel Fattah al-Sisi] akan {e15 menerima} [m40=m5 Haftar] di [m52:@EGY Kairo]. [m26:QAT.GOV Qatar] dan [m27:TUR.GOV Turki] berada di seberang.
[m41:RUS.GOV Rusia] {e16 menghalangi} rancangan pernyataan [m42:UN Dewan Keamanan] yang menyebut [m53=m5 Haftar] secara khusus. [m54=m41 Kremlin] hanya {e17 mengimbau} [m43:LBY.CVL semua orang Libya] menahan diri.
[m55:LBY.CVL Sedikitnya 47 orang] tewas dalam lima hari. (ren)
e1 m1 > m7 ASSAULT actual 2019-04-08/day mode=aerial ctx=military again
e2 m2 > m7 REJECT actual 2019-04-09/day mode=meet ctx=diplomatic again
e3 m4 > m7 ASSAULT actual 2019-04-08/day mode=aerial ctx=military
e4 m28 > m7 MOBILIZE actual 2019-04-04/day mode=troops ctx=military,territory
e5 m29 > m30 ASSAULT denied 2019-04-09/none mode=aerial ctx=military
e6 m11 > m31 ACCUSE actual 2019-04-09/none mode=disapprove
e7 m11 > m31 CONSULT actual 2019-02-01/month mode=third-party ctx=diplomatic,election bg
e8 m16 > m28 MOBILIZE actual 2019-04-09/none mode=militia ctx=military
e9 m33 > m7 RETREAT actual 2019-04-09/none mode=withdraw ctx=military
e10 m18 > m35 AGREE planned 2019-04-14/day ctx=diplomatic
e18 m34 > m35 REJECT actual 2019-04-09/day mode=meet ctx=diplomatic
e11 m36 > m21 ACCUSE actual 2019-04-09/none mode=allege ctx=natural_resource
e12 m37 > m36 REJECT actual 2019-04-09/none ctx=diplomatic
e13 m22 > m35 REQUEST requested 2019-04-09/none mode=yield ctx=military,diplomatic
e14 m38 > m39 REJECT actual 2019-04-09/none ctx=diplomatic
e15 m40 > m25 CONSULT planned 2019-04-16/day mode=visit ctx=diplomatic
e16 m41 > m42 REJECT actual 2019-04-09/none ctx=diplomatic
e17 m54 > m43 REQUEST requested 2019-04-09/none mode=yield ctx=military
q1 m9 direct cue=katanya
q2 m15 direct cue=ujar
q3 m18 direct cue=tuturnya
rel m5 leads m28
rel m28 controls m44
rel m7 controls m45
rel m8 recognises m7
rel m23 ally_of m46
rel m24 ally_of m46

### Jawa Pos 2022-08-04 article
= [m1:USA.LEG Pelosi] {e1 Tinggalkan} [m50:@TWN Taipei], [m2:CHN.MIL Tiongkok] {e2 Kepung} [m28:TWN.GOV Taiwan]
[m3:@TWN TAIPEI, Jawa Pos] – Kunjungan itu hanya 19 jam, tetapi gemanya panjang. [m4:USA.LEG Ketua DPR AS Nancy Pelosi] {e3 bertemu} [m5:TWN.GOV Presiden Taiwan Tsai Ing-wen] di kantor kepresidenan kemarin (3/8), lalu {e19 terbang} ke [m6:@KOR Seoul] sore harinya.
"<<q1 Empat puluh tiga tahun lalu [m7:USA.GOV Amerika] berjanji selalu berdiri bersama [m51=m28 Taiwan]. Delegasi [m8=m4 kami] datang untuk menegaskan bahwa janji itu tidak [m9=m7 kami] tinggalkan>>," ujar [m10=m4 Pelosi].
[m52=m5 Tsai] menyematkan selempang biru, penghargaan sipil tertinggi. [m29=m5 Dia] {e4 berterima kasih} dan berkata bahwa [m53=m28 negerinya] tidak akan mundur.
[m54:CHN.GOV Beijing] naik pitam. [m11:CHN.MIL Tentara Pembebasan Rakyat] mulai siang ini {e5 menggelar latihan tembak} di enam titik yang mengelilingi [m30=m28 pulau]; tiga di antaranya menjorok ke [m47:@TWN perairan] yang dikuasai [m46=m28 Taipei]. [m31:CHN.GOV Kementerian perdagangan] {e6 menghentikan} ekspor pasir. [m32:CHN.GOV Bea cukai] {e7 melarang masuk} jeruk dan ikan dari [m55=m28 pulau itu].
[m12:CHN.GOV Wakil Menteri Luar Negeri Xie Feng] pada Selasa tengah malam {e8 memanggil} [m13:USA.GOV Dubes AS Nicholas Burns]. "<<q2 Siapa bermain api akan terbakar>>," kata [m43=m12 Xie].
[m33:TWN.MIL Kementerian Pertahanan Taiwan] {e9 menuduh} [m34=m54 Tiongkok] hendak memblokade lewat udara dan laut. [m14:CHN.MIL Sebanyak 27 jet Angkatan Udara Tiongkok] kemarin {e10 menembus} zona identifikasi pertahanan; [m15:TWN.MIL jet-jet Taiwan] {e11 dikerahkan} menghalau.
Di dalam negeri Amerika sendiri lawatan itu diperdebatkan. [m56:USA.MIL Militer], menurut [m16:USA.GOV Presiden Joe Biden], menilainya bukan ide bagus. [m35=m16 Gedung Putih] membantah telah {e12 melarang} [m36=m4 Pelosi]. [m17:USA.GOV Jubir John Kirby] menegaskan [m57=m7 Amerika] tetap pada kebijakan Satu Tiongkok dan tidak mengakui kemerdekaan [m58=m28 Taiwan].
[m18:TWN.OPP Kuomintang], partai oposisi terbesar yang diketuai [m19:TWN.OPP Eric Chu], {e13 menyambut} [m37=m4 sang tamu]. Namun [m20:TWN.CVL ratusan pendukung unifikasi] {e14 berdemo} di depan hotel [m38=m4 Pelosi].
[m21:G7 Menlu negara-negara G-7] dari [m22:@DEU Berlin] {e15 meminta} [m39=m54 Tiongkok] tidak memakai kunjungan sebagai alasan. [m40=m54 Beijing] membalas dengan {e16 membatalkan} pertemuan [m23:CHN.GOV Menlu Wang Yi] dengan [m24:JPN.GOV Menlu Jepang Yoshimasa Hayashi] di [m59:@KHM Phnom Penh].
[m41:RUS.GOV Rusia], mitra "tanpa batas" [m49=m54 Tiongkok], {e17 menyebut} perjalanan itu provokasi. [m60:KOR.GOV Korea Selatan] serba kikuk: [m25:KOR.GOV Presiden Yoon Suk-yeol], yang sedang cuti, hanya akan {e18 menelepon} [m42=m4 Pelosi]. [m44=m60 Negaranya] sekutu [m45=m7 Washington], tetapi pasar terbesarnya [m61=m54 Tiongkok].
Tinggal 14 negara yang mengakui [m48=m28 Taiwan], di antaranya [m26:PRY.GOV Paraguay] dan [m27:PLW.GOV Palau]. (rtr/afp/c17/ttg)
e1 m1 > m28 RETREAT actual 2022-08-03/day ctx=diplomatic again
e2 m2 > m28 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory again
e19 m4 > m28 RETREAT actual 2022-08-03/day ctx=diplomatic
e3 m4 > m5 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic,legislative
e4 m29 > m4 SUPPORT actual 2022-08-03/day ctx=diplomatic
e5 m11 > m30 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory
e6 m31 > m30 SANCTION actual 2022-08-04/none mode=discontinue ctx=economic
e7 m32 > m30 SANCTION actual 2022-08-04/none mode=discontinue ctx=economic
e8 m12 > m13 ACCUSE actual 2022-08-02/day mode=disapprove ctx=diplomatic
e9 m33 > m34 ACCUSE actual 2022-08-04/none mode=allege ctx=military
e10 m14 > m30 MOBILIZE actual 2022-08-03/day mode=weapons ctx=military,territory
e11 m15 > m14 MOBILIZE actual 2022-08-03/day mode=weapons ctx=military
e12 m35 > m36 COERCE denied 2022-08-04/none mode=restrict ctx=diplomatic
e13 m18 > m37 SUPPORT actual 2022-08-04/none ctx=diplomatic
e14 m20 > m38 PROTEST actual 2022-08-04/none mode=demo ctx=diplomatic
e15 m21 > m39 REQUEST requested 2022-08-04/none mode=yield ctx=military,diplomatic
e16 m40 > m24 REJECT actual 2022-08-04/none mode=meet ctx=diplomatic
e17 m41 > m4 ACCUSE actual 2022-08-04/none mode=disapprove ctx=diplomatic
e18 m25 > m42 CONSULT planned 2022-08-04/none mode=phone ctx=diplomatic
q1 m10 direct cue=ujar
q2 m43 direct cue=kata
rel m44 ally_of m45
rel m46 controls m47
rel m19 leads m18
rel m26 recognises m48
rel m27 recognises m48
rel m41 ally_of m49
