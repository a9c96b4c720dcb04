### CNBC Indonesia 2025-06-25 article
= [m1:IRN.GOV Iran]-[m2:ISR.GOV Israel] {e1 Gencatan Senjata}, [m3:USA.GOV Trump] Semprot Keduanya
~page_control HOME MARKET NEWS RESEARCH
~byline News - Thea Fathanah Arbar, CNBC Indonesia
~date_line 25 June 2025 07:15
[m4:@IDN Jakarta], CNBC Indonesia - Perang 12 hari antara [m5:IRN.GOV Iran] dan [m6:ISR.GOV Israel] berhenti, setidaknya untuk sementara. Gencatan senjata yang {e2 diumumkan} [m7:USA.GOV Presiden AS Donald Trump] mulai berlaku Selasa (24/6/2025) pagi, tetapi baru dua jam berjalan [m8=m5+m6 kedua pihak] sudah saling {e3 menuduh} melanggar.
"<<q1 [m9=m8 Mereka] sudah berperang begitu lama dan begitu keras sampai tidak tahu lagi apa yang [m10=m8 mereka] lakukan>>," sembur [m11=m7 Trump] di halaman [m12:@USA Gedung Putih] dengan kata makian.
Lewat {e20 telepon} [m35=m7 ia] {e4 meminta} [m13:ISR.GOV Perdana Menteri Benjamin Netanyahu] memanggil pulang pesawat-pesawatnya. [m14=m13 Netanyahu] {e5 menurut}, meski satu radar di dekat [m46:@IRN Teheran] telanjur {e6 dihantam} [m36:ISR.MIL jet Israel].
[m15:IRN.MIL Markas besar angkatan bersenjata Iran] membantah {e7 meluncurkan} rudal setelah tenggat. Sebaliknya [m16:ISR.GOV Menteri Pertahanan Israel Katz] berkeras dua rudal dicegat di atas utara.
~advert ADVERTISEMENT
~advert SCROLL TO RESUME CONTENT
[m17:QAT.GOV Qatar], mediator di balik layar, justru menjadi korban terakhir. Senin malam, [m18:IRN.MIL Garda Revolusi] {e8 menembakkan} 14 rudal ke [m19:@QAT Al-Udeid], pangkalan [m20:USA.MIL militer Amerika] yang terbesar di Timur Tengah. [m37=m5 Teheran] sudah {e9 memberi tahu} sebelumnya sehingga tak ada korban. [m38=m17 Doha] {e10 memanggil} [m21:IRN.GOV duta besar Iran] keesokan harinya.
Serangan tersebut membalas {e11 pengeboman} fasilitas nuklir [m22:@IRN Fordow], Natanz, dan Isfahan oleh [m23:USA.MIL pesawat B-2 Amerika] pada 22 Juni.
[m47:IRN.LEG Parlemen Iran] tak mau kalah. [m39=m47 Komisi keamanan nasionalnya] {e12 menyetujui} rancangan undang-undang untuk {e13 menghentikan kerja sama} dengan [m24:IAEA Badan Energi Atom Internasional (IAEA)]. [m25:IRN.LEG Ketua Majelis Mohammad Bagher Ghalibaf] {e14 menyalahkan} [m40=m24 badan itu] karena "<<q2 bahkan tidak berpura-pura mengutuk>>".
[m26:IAEA Rafael Grossi], yang memimpin [m43=m24 IAEA] sejak 2019, {e15 mengusulkan} pertemuan dengan [m27:IRN.GOV Menteri Luar Negeri Abbas Araghchi]. [m48=m5 Iran] masih terikat Perjanjian Nonproliferasi; [m49=m6 Israel] bukan peserta.
Di [m28:@NLD Den Haag], tempat para pemimpin [m29:NATO NATO] {e16 berkumpul} mulai Selasa, [m30:NATO Sekretaris Jenderal Mark Rutte] {e17 memuji} [m41=m7 Trump] lewat pesan pribadi yang lalu dibocorkan penerimanya. [m31:TUR.GOV Presiden Turki Recep Tayyip Erdogan], anggota [m50=m29 aliansi] yang paling galak {e21 mengecam} [m51=m6 Israel], {e18 menyambut baik} gencatan senjata.
Kelompok-kelompok sokongan [m45=m5 Teheran] menahan diri. [m32:HEZBOLLAH.REB Hizbullah] tidak melepaskan satu roket pun; [m33:HOUTHI.REB Houthi], yang menguasai [m34:@YEM Sanaa], {e19 mengancam} [m42:USA.MIL kapal Amerika] jika [m52=m7 Washington] kembali menyerang.
Harga minyak Brent langsung anjlok 6% ke US$ 67 per barel.
e1 m1 > m2 CONCEDE actual 2025-06-24/day ctx=military again
e2 m7 > m5,m6 CONCEDE actual 2025-06-24/day ctx=military,diplomatic
e3 m8 > m8 ACCUSE actual 2025-06-24/day mode=allege ctx=military
e4 m35 > m13 REQUEST requested 2025-06-24/day mode=yield ctx=military
e5 m14 > m35 CONCEDE actual 2025-06-24/day ctx=military
e6 m36 > m1 ASSAULT actual 2025-06-24/day mode=aerial ctx=military
e7 m15 > m2 ASSAULT denied 2025-06-24/day mode=heavy-weapons ctx=military
e8 m18 > m20 ASSAULT actual 2025-06-23/day mode=heavy-weapons ctx=military
e9 m37 > m17 CONSULT actual 2025-06-25/none ctx=military
e10 m38 > m21 ACCUSE actual 2025-06-24/day mode=disapprove ctx=diplomatic
e11 m23 > m5 ASSAULT actual 2025-06-22/day mode=aerial ctx=military,cbrn bg
e20 m35 > m13 CONSULT actual 2025-06-24/day mode=phone ctx=military
e21 m31 > m51 ACCUSE actual 2025-06-25/none mode=disapprove ctx=military
e12 m39 > m24 SUPPORT actual 2025-06-25/none ctx=legislative,cbrn
e13 m1 > m24 SANCTION planned 2025-06-25/none mode=discontinue ctx=cbrn,diplomatic
e14 m25 > m40 ACCUSE actual 2025-06-25/none mode=disapprove ctx=cbrn
e15 m26 > m27 REQUEST requested 2025-06-25/none mode=meet ctx=cbrn,diplomatic
e16 m29 > m29 CONSULT actual 2025-06-24/day mode=multilateral ctx=military,diplomatic
e17 m30 > m41 SUPPORT actual 2025-06-25/none ctx=diplomatic
e18 m31 > m8 SUPPORT actual 2025-06-25/none ctx=diplomatic
e19 m33 > m42 THREATEN threatened 2025-06-25/none mode=violence ctx=military
q1 m11 direct cue=sembur
q2 m25 mixed cue=menyalahkan
rel m26 leads m43 from=2019
rel m31 member_of m50
rel m30 leads m29
rel m33 controls m34
rel m32 ally_of m45

### Pikiran Rakyat 2016-07-18 article
= Kudeta Gagal, [m1:TUR.GOV Turki] {e1 Minta} [m2:USA.GOV AS] Serahkan [m3:GULEN.SOC Gulen]
[m48:@TUR ANKARA], ([m49:#PR PR]).- [m4:TUR.GOV Pemerintah Turki] mengirim sinyal keras kepada [m5:USA.GOV Washington] menyusul kudeta gagal yang menewaskan [m50:TUR.CVL lebih dari 290 orang]. [m6:TUR.GOV Perdana Menteri Binali Yildirim] mengatakan persahabatan [m51=m4+m5 kedua negara] bisa {e2 ditinjau ulang} jika [m7:GULEN.SOC Fethullah Gulen] tidak diekstradisi.
[m52=m7 Ulama berusia 75 tahun itu] tinggal di [m8:@USA Pennsylvania] sejak 1999. [m9:TUR.GOV Presiden Recep Tayyip Erdogan] {e3 menuduh} [m10=m7 bekas sekutunya] tersebut mendalangi pemberontakan pada Jumat malam pekan lalu.
"<<q1 [m11=m5 Kalian] minta bukti? [m53=m6 Kami] kecewa kalau [m54=m5 sahabat kami] masih bertanya begitu, padahal [m55=m12 para anggota organisasi teror itu] menyerang [m56:TUR.LEG parlemen kami]>>," ujar [m46=m6 Yildirim], Senin (18/7/2016), dalam jumpa pers seusai sidang kabinet.
[m27=m7 Gulen], yang memimpin gerakan [m12:GULEN.SOC Hizmet], {e4 menyangkal} terlibat. [m57=m7 Ia] malah menduga peristiwa tersebut direkayasa.
Sementara itu pembersihan meluas. [m28:TUR.GOV Kementerian Dalam Negeri] {e5 memecat} [m13:TUR.COP hampir 9.000 polisi] dan [m29:TUR.GOV 30 gubernur]. [m14:TUR.MIL Sebanyak 6.038 prajurit] dan [m15:TUR.JUD 755 hakim serta jaksa] {e6 ditahan} [m30=m4 pemerintah], termasuk [m16:TUR.MIL Jenderal Akin Ozturk], mantan panglima angkatan udara. Di depan [m58:TUR.JUD jaksa], [m31=m16 Ozturk] membantah {e7 memimpin} kudeta.
Di antara yang ditangkap terdapat [m17:TUR.MIL komandan Pangkalan Udara Incirlik], tempat bersarangnya pesawat koalisi anti-[m18:ISIS.REB ISIS].
[m32=m9 Erdogan] di hadapan [m59:TUR.CVL pendukungnya] di [m60:@TUR Istanbul] menyatakan siap {e8 memberlakukan kembali} hukuman mati bagi [m33:TUR.MIL para pelaku] bila [m61=m56 parlemen] menghendaki. Reaksi Eropa tak menunggu lama. [m20:EU Kepala Kebijakan Luar Negeri Uni Eropa, Federica Mogherini], {e9 memperingatkan} bahwa tidak ada negara yang boleh masuk [m19=m20 blok itu] dengan hukuman mati. [m34=m4 Turki] {e19 melamar} sejak 1987 dan berunding sejak 2005, tetapi belum juga menjadi anggota.
[m21:USA.GOV Menteri Luar Negeri AS John Kerry] di [m62:@BEL Brussel] {e10 meminta} [m35=m4 Ankara] menyerahkan bukti, bukan tuduhan. [m36=m21 Ia] juga {e11 menampik} sindiran [m22:TUR.GOV Menteri Tenaga Kerja Suleyman Soylu] bahwa [m63=m5 Amerika] berada di balik kudeta. [m47=m4 Turki] merupakan anggota [m23:NATO NATO] sejak 1952.
[m37:TUR.OPP Ketiga partai oposisi] di [m64=m56 parlemen], termasuk [m24:TUR.OPP HDP] yang pro-Kurdi, {e12 mengutuk} percobaan kudeta [m38:TURKISHCOUP2016.REB para perwira]. [m25:TUR.OPP Kemal Kilicdaroglu], ketua [m26:TUR.OPP CHP], {e13 bertemu} [m39=m6 Yildirim] untuk pertama kalinya dalam tujuh bulan.
Malam itu tank-tank [m65=m38 komplotan] {e14 menutup} Jembatan Bosporus dan [m40=m38 jet F-16 mereka] {e15 mengebom} gedung [m41=m56 parlemen]. Lewat aplikasi telepon genggam, [m42=m9 presiden] {e16 menyeru} [m43:TUR.CVL rakyat] turun ke jalan. [m44=m38 Delapan tentara] {e17 kabur} dengan helikopter ke [m66:@GRC Yunani]; [m45:GRC.GOV Athena] {e18 berjanji} memulangkan helikopternya secepat mungkin. Nasib orangnya diserahkan kepada [m67:GRC.JUD pengadilan]. (Huminca/A-88)***
e1 m1 > m2 REQUEST requested 2016-07-18/none mode=yield ctx=legal,diplomatic
e2 m6 > m5 THREATEN hypothetical 2016-07-18/day mode=relations ctx=diplomatic
e3 m9 > m10 ACCUSE actual 2016-07-18/none mode=allege ctx=military
e4 m27 > m9 REJECT actual 2016-07-18/none
e5 m28 > m13,m29 SANCTION actual 2016-07-18/none mode=expel ctx=repression
e6 m30 > m14,m15,m16 COERCE actual 2016-07-18/none mode=arrest ctx=repression,legal
e7 m31 > m1 COERCE denied 2016-07-18/none ctx=military
e8 m32 > m33 COERCE hypothetical 2016-07-18/none ctx=legal,human_rights
e9 m20 > m34 THREATEN threatened 2016-07-18/none mode=relations ctx=human_rights,diplomatic
e10 m21 > m35 REQUEST requested 2016-07-18/none mode=change ctx=legal,diplomatic
e11 m36 > m22 REJECT actual 2016-07-18/none ctx=diplomatic
e12 m37,m24 > m38 ACCUSE actual 2016-07-18/none mode=disapprove ctx=pro_democracy
e13 m25 > m39 CONSULT actual 2016-07-18/none ctx=pro_democracy
e19 m34 > m19 REQUEST requested 1987-01-01/year mode=assist ctx=diplomatic bg
e14 m65 > m1 COERCE actual 2016-07-15/day mode=restrict ctx=military bg
e15 m40 > m41 ASSAULT actual 2016-07-15/day mode=aerial ctx=military bg
e16 m42 > m43 REQUEST requested 2016-07-15/day mode=assist bg
e17 m44 > m1 RETREAT actual 2016-07-18/none ctx=asylum
e18 m45 > m1 AGREE planned 2016-07-18/none ctx=diplomatic
q1 m46 direct cue=ujar
rel m27 leads m12
rel m47 member_of m23 from=1952
rel m25 leads m26
