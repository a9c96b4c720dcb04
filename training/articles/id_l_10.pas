### Viva.co.id 2010-05-20 article
= Setelah {e11 Menyerah}, [m33=m2 Mereka] Dibawa ke Hua Hin
~byline VIVAnews - Renne R.A Kawilarang
~date_line Kamis, 20 Mei 2010, 09:14 WIB
[m1:#VIVA VIVAnews] - Panggung di Ratchaprasong itu tinggal kerangka. Rabu siang (19/5), sesudah kendaraan lapis baja merobohkan barikade bambu, [m2:THA.CVL tujuh pentolan Kaus Merah] naik ke atasnya untuk terakhir kali dan {e1 menyerahkan diri}.
"<<q1 Pulanglah. [m3=m2 Kami] minta maaf, tetapi [m4=m2 kami] tidak mau melihat kalian mati lagi>>," kata [m5:THA.CVL Jatuporn Prompan] di antara isak. Lalu [m6=m5 ia] turun dan berjalan kaki ke [m7:THA.COP markas besar polisi].
[m8=m5 Anggota parlemen] dari [m9:THA.OPP Puea Thai] itu ikut memimpin [m10:THA.CVL Front Persatuan bagi Demokrasi Menentang Kediktatoran (UDD)]. Yang paling keras di antara [m11=m2 para pentolan], [m12:THA.CVL Arisman Pongruangrong], raib.
Tidak semua orang pulang. Dua jam berselang [m13:THA.CVL sekelompok orang berbaju hitam] {e2 menyulut api} di pusat belanja Central World, bursa efek, dan 25 gedung lain; di Khon Kaen balai kota {e3 ikut dilalap}. [m14:THA.GOV Perdana Menteri Abhisit Vejjajiva] {e4 memberlakukan} jam malam di 24 provinsi.
"<<q2 [m15=m14 Saya] yakin Thailand akan pulih. Tidak ada yang menang malam ini>>," ucap [m16=m14 ketua] [m17:THA.PTY Partai Demokrat] tersebut.
~caption Tentara berlindung di balik karung pasir dekat Taman Lumpini. (AP)
Lima belas orang {e5 tewas} sepanjang hari, di antaranya [m18:ITA.CVL fotografer Italia Fabio Polenghi]. Enam tubuh terbaring di kuil Pathum Wanaram, tempat yang semestinya aman. [m19:THA.MIL Kolonel Sansern Kaewkamnerd] menyatakan [m20=m19 anak buahnya] {e6 tidak menembak} ke kuil. Menurut [m21:? seorang perawat], <<q3 pelurunya datang dari atas rel>>.
Apa kata [m22:THA.ELI Thaksin Shinawatra]? Dari persembunyiannya, lewat telepon kepada [m23:#Reuters Reuters], bekas perdana menteri itu mewanti-wanti: "<<q4 Tindakan keras militer bisa melahirkan gerilya>>." Bagi [m24=m14 pemerintah], [m25=m22 dialah] dalangnya. [m26:THA.JUD Pengadilan], karena itu, Senin depan {e7 akan memutuskan} surat perintah penangkapan dengan dakwaan terorisme.
Tawaran damai pernah ada. Pada 3 Mei [m27=m14 Abhisit] {e8 menyodorkan} pemilu 14 November; [m28=m10 UDD] mula-mula setuju, lalu {e9 mengajukan} syarat tambahan.
Semalam [m29:THA.LEG 64 senator] yang sempat menawarkan diri menjadi perantara membubarkan timnya. Ketua Senat [m30:THA.LEG Prasobsuk Boondej] menyebut dirinya gagal.
[m31:IDN.GOV KBRI Bangkok] {e10 memindahkan} [m32:IDN.CVL 34 pelajar] dari asrama di Din Daeng.
e11 m2 > m14 RETREAT actual 2010-05-19/day ctx=political_institutions again
e1 m2 > m7 RETREAT actual 2010-05-19/day ctx=political_institutions
e2 m13 > m14 PROTEST actual 2010-05-19/day mode=riot ctx=political_institutions
e3 m13 > m14 PROTEST actual 2010-05-19/day mode=riot ctx=political_institutions
e4 m14 > m13 COERCE actual 2010-05-19/day mode=curfew ctx=repression
e5 m19 > m18 ASSAULT actual 2010-05-19/day mode=firearms ctx=repression
e6 m20 > m10 ASSAULT denied 2010-05-19/day mode=firearms ctx=repression
e7 m26 > m25 COERCE planned 2010-05-24/day mode=arrest ctx=terrorism,legal
e8 m27 > m28 AGREE planned 2010-05-03/day ctx=election bg
e9 m28 > m27 REQUEST requested 2010-05-20/none mode=change ctx=election bg
e10 m31 > m32 AID actual 2010-05-19/day ctx=human_security
q1 m5 direct cue=kata
q2 m14 direct cue=ucap
q3 m21 indirect cue=Menurut
q4 m22 direct cue=mewanti-wanti
rel m8 member_of m9
rel m8 leads m10
rel m16 leads m17
rel m30 leads m29

### Pos Kupang 2019-09-25 article
= Besipae: Kandang Dirubuhkan, Ibu-ibu Buka Baju
~byline Laporan Reporter, Dion Kota
~date_line Rabu, 25 September 2019 18:20 WITA
[m1:#PosKupang POS-KUPANG.COM] | [m2:@IDN SOE] -- Rombongan itu disambut tangis. Selasa (24/9) pagi [m3:IDN.GOV Satpol PP Provinsi NTT] {e1 mendatangi} hutan Pubabu di Desa Linamnutu dan {e2 merubuhkan} kandang sapi milik [m4:IDN.CVL masyarakat adat Besipae].
[m5=m4 Kaum ibu] {e3 mengadang} dengan tubuhnya. Empat orang melepas baju di depan [m33=m3 petugas]. "<<q1 Kalau mau ambil tanah, injak dulu [m6=m7 saya] punya badan>>," teriak [m7:IDN.CVL Damaris Tefa].
Kepala Badan Aset Daerah [m8:IDN.GOV Zeth Sony Libing] memegang kertas. Lahan 3.780 hektare, jelasnya, <<q2 [m9=m4 mereka] sendiri yang serahkan pada 1982>>. Penyerahan itu untuk peternakan, hasil kerja sama dengan [m10:AUS.GOV pemerintah Australia].
Siapa yang menyerahkan? Bukan [m11=m4 kami], balas [m12:IDN.CVL Nikodemus Manao], tokoh yang memimpin [m13:IDN.CVL Ikatan Tokoh Adat Pencari Kebenaran dan Keadilan (ITAPKK)]. [m14=m12 Ia] {e4 menuduh} [m15:IDN.GOV Dinas Kehutanan] memalsukan cap jempol usif.
[m16=m13 Ikatan] itu pada 2011 {e5 mengadu} ke [m17:IDN.CVL Komnas HAM]. Jawaban lembaga tersebut, berupa surat kepada [m18:IDN.GOV gubernur], waktu itu [m19:IDN.GOV Frans Lebu Raya], pendek saja: {e6 hentikan dulu}.
[m34=m20 Gubernur] yang sekarang punya watak lain. [m20:IDN.GOV Viktor Bungtilu Laiskodat], dahulu ketua fraksi [m21:IDN.PTY NasDem], ingin kelor dan sapi wagyu tumbuh di sana. "<<q3 Siapa yang tidak mau kerja, minggir>>," katanya bulan lalu dalam kunjungan ke TTS.
~share Bagikan ke WhatsApp
Sore harinya [m22:IDN.LEG DPRD NTT] ikut campur. [m23:IDN.LEG Emelia Nomleni] – yang baru pekan lalu dilantik sebagai ketua dewan – {e7 mengkritik} cara provinsi. [m24=m23 Kader] [m25:IDN.PTY PDI Perjuangan] itu {e8 akan membawa} kedua belah pihak ke satu meja, paling cepat 1 Oktober.
Gereja juga. [m26:IDN.REL Sinode GMIT], yang diketuai [m27:IDN.REL Pdt Mery Kolimon], {e9 membuka} dapur umum di Linamnutu. "<<q4 Tanah bukan cuma soal sertifikat. Di situ orang Timor mengubur ari-ari>>," ujar [m28=m27 sang pendeta].
Dari Mapolres TTS dilaporkan [m29:IDN.COP polisi] {e10 memeriksa} [m30:IDN.CVL dua pemuda] yang mematahkan plang. [m31:IDN.COP Kapolres AKBP Totok Mulyanto DS] menegaskan keduanya {e11 tidak ditahan}.
Kapan rombongan kembali? [m36=m8 Sony] menggeleng. "<<q5 Pasti kembali, cuma [m32=m3 kami] tidak umumkan>>," [m35=m8 ia] tertawa.
e1 m3 > m4 COERCE actual 2019-09-24/day ctx=territory
e2 m3 > m4 ASSAULT actual 2019-09-24/day mode=destroy ctx=territory
e3 m5 > m3 PROTEST actual 2019-09-24/day mode=obstruct ctx=territory
e4 m14 > m15 ACCUSE actual 2019-09-25/none mode=allege ctx=territory
e5 m16 > m17 REQUEST requested 2011-01-01/year mode=assist ctx=human_rights bg
e6 m17 > m19 REQUEST requested 2011-01-01/year mode=yield ctx=human_rights bg
e7 m23 > m3 ACCUSE actual 2019-09-24/day mode=disapprove ctx=territory
e8 m23 > m4,m3 CONSULT planned 2019-10-01/day mode=third-party ctx=territory
e9 m26 > m4 AID actual 2019-09-25/none ctx=human_security
e10 m29 > m30 ACCUSE actual 2019-09-25/none mode=investigate ctx=legal
e11 m29 > m30 COERCE denied 2019-09-25/none mode=arrest ctx=legal
q1 m7 direct cue=teriak
q2 m8 indirect cue=jelasnya
q3 m20 direct cue=katanya
q4 m27 direct cue=ujar
q5 m8 direct
rel m12 leads m13
rel m23 leads m22
rel m24 member_of m25
rel m27 leads m26

### Jawa Pos 2006-07-13 article
= Dua Serdadu {e12 Diculik}, [m1:@LBN Lebanon] Dibom dari Laut dan Udara
~byline (AP/AFP/BBC/any)
[m2:@ISR JERUSALEM] - Pagi itu mestinya patroli biasa. Pukul 09.05 kemarin (12/7) dua Humvee dihantam roket dekat Zar'it, dan dua orang [m3:ISR.MIL cadangan], Ehud Goldwasser serta Eldad Regev, {e1 diseret} melintasi pagar.
Pelakunya [m4:HEZBOLLAH.REB Hizbullah], partai bersenjata yang memegang hampir seluruh sisi utara perbatasan sejak Mei 2000, yaitu ketika [m5:ISR.GOV Israel] {e2 hengkang}. Delapan [m31:ISR.MIL tentara] lain {e3 menyusul jadi korban} sewaktu mengejar.
"<<q1 Tahanan itu tidak akan kembali kecuali dengan satu jalan: tukar-menukar>>," kata [m6:HEZBOLLAH.REB Hassan Nasrallah]. Wajah [m7=m6 ketua] [m8=m4 gerakan Syiah] tersebut tampak gembira.
Di Jerusalem [m9:ISR.GOV Ehud Olmert], kepala pemerintahan sekaligus ketua [m10:ISR.PTY Kadima], menyebutnya bukan teror, melainkan tindakan perang dari [m11:LBN.GOV negara yang berdaulat]. [m32=m9 Ia] {e4 menjanjikan} balasan "<<q2 sangat menyakitkan>>".
Janji itu ditunaikan dalam beberapa jam: jembatan-jembatan Litani {e5 dirontokkan}, subuh tadi landasan Beirut {e6 dikoyak}, kapal perang {e7 menutup} laut. Rakyat sipil yang tewas 35 orang, menurut [m12=m11 Beirut].
[m13=m11 Kabinet] [m14:LBN.GOV Fouad Siniora] {e8 mengelak bertanggung jawab}. Dua menteri dalam kabinet itu berasal dari [m15=m4 Hizbullah]. Sekutu lama [m16=m4 mereka], [m17:SYR.GOV Syria], mengaku tidak tahu, tetapi {e9 mengagumi} perlawanan.
~related Baca juga halaman 11: Zidane Minta Maaf, Tak Menyesal
Bagi [m18:USA.GOV George W. Bush], yang sedang bertamu pada [m19:DEU.GOV Angela Merkel] di Stralsund, [m20=m5 Israel] berhak membela diri. [m33=m19 Merkel] sendiri, juga [m21:FRA.GOV Jacques Chirac] di Paris, {e10 mengecam} keduanya. Masa presidensi [m22:EU Uni Eropa] kini dijabat [m23:FIN.GOV Finlandia]; dari Helsinki datang kata "tidak sepadan".
[m24:IDN.GOV Deplu RI] {e11 meminta} [m25:UN Dewan Keamanan] bersidang. [m26:IDN.GOV Desra Percaya], juru bicaranya, mengatakan, <<q3 [m27:IDN.GOV Indonesia] sebagai anggota [m28:OIC OKI] tidak bisa diam>>.
Di Gaza serangan lain berjalan terus. Sejak 25 Juni, saat kopral [m29:ISR.MIL Gilad Shalit] {e13 ditawan} [m30:HAMAS.REB sayap militer Hamas], Brigade Izzuddin al-Qassam, lebih dari 80 orang meninggal.
e12 m4 > m3 ASSAULT actual 2006-07-12/day mode=abduct ctx=military again
e1 m4 > m3 ASSAULT actual 2006-07-12/day mode=abduct ctx=military
e2 m5 > m11 RETREAT actual 2000-05-01/month mode=withdraw ctx=military bg
e3 m4 > m3 ASSAULT actual 2006-07-12/day ctx=military
e4 m9 > m11 THREATEN threatened 2006-07-12/day mode=violence ctx=military
e5 m5 > m11 ASSAULT actual 2006-07-12/day mode=aerial ctx=military
e6 m5 > m11 ASSAULT actual 2006-07-13/day mode=aerial ctx=military
e7 m5 > m11 COERCE actual 2006-07-13/none mode=seize ctx=military
e8 m14 > m5 REJECT actual 2006-07-13/none ctx=military
e9 m17 > m4 SUPPORT actual 2006-07-13/none ctx=military
e10 m19,m21 > m4,m5 ACCUSE actual 2006-07-13/none mode=disapprove ctx=military
e11 m24 > m25 REQUEST requested 2006-07-13/none mode=meet ctx=diplomatic
e13 m30 > m29 ASSAULT actual 2006-06-25/day mode=abduct ctx=military bg
q1 m6 direct cue=kata
q2 m9 mixed
q3 m26 indirect cue=mengatakan
rel m7 leads m8
rel m9 leads m10
rel m14 leads m13
rel m17 ally_of m4
rel m22 led_by m23
rel m27 member_of m28
