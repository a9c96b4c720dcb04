### DW Indonesia 2023-12-04 article
= Referendum Esequibo: [m1:VEN.GOV Caracas] {e13 Klaim} Kemenangan, Tentara [m2:BRA.MIL Brasil] Bersiaga
~date_line 04.12.2023
~byline rzn/hp (ap, rtr)
~share Kirim
Lima pertanyaan, lima kali "ya". Lebih dari 95 persen pemilih, begitu menurut [m3:VEN.GOV Dewan Pemilihan Nasional], Minggu (03/12) {e1 menyetujui} pembentukan provinsi baru bernama Guayana Esequiba.
Masalahnya, wilayah hutan seluas Yunani itu sejak 1899 dikelola oleh [m4:GUY.GOV Guyana]. Penduduknya 125.000 jiwa, bahasanya Inggris.
"<<q1 Kita telah mengambil langkah pertama menuju tahap sejarah baru>>," ujar [m5:VEN.GOV Presiden Nicolas Maduro] di Lapangan Bolivar. [m6=m5 Ia] tidak menjelaskan langkah kedua.
Dua hari sebelumnya, [m7:ICJ.JUD Mahkamah Internasional] {e2 memerintahkan} Venezuela agar tidak mengubah keadaan di lapangan. Gugatan ke Den Haag {e3 diajukan} Georgetown pada 2018, setelah perundingan di bawah [m8:UN PBB] mandek. Caracas {e4 tidak mengakui} kewenangan para hakimnya.
[m9:GUY.GOV Presiden Irfaan Ali] menyiarkan pesan lewat Facebook pada malam pemungutan suara. "<<q2 Tidak ada yang perlu ditakuti. Pertahanan pertama [m10=m4 kami] adalah diplomasi>>," katanya. [m11:GUY.GOV Wakilnya, Bharrat Jagdeo], lebih blak-blakan: ia {e5 tidak menutup kemungkinan} pangkalan [m22=m23 asing]. Pekan lalu [m12:USA.MIL dua rombongan Komando Selatan] [m23:USA.GOV Amerika Serikat] sudah {e6 berkunjung}.
Yang dipertaruhkan minyak. Sejak 2015, [m13:EXXON.MNC ExxonMobil] menemukan 11 miliar barel di lepas pantainya. [m24=m5 Maduro] {e7 menuding} [m14=m13 perusahaan itu] membiayai pemerintah tetangganya; juru bicara Exxon membantah {e8 membayar} siapa pun selain royalti.
Negeri jiran di selatan gelisah. Brasilia {e9 mengirim} 60 serdadu tambahan ke [m15:@BRA Pacaraima]. [m16:BRA.GOV Luiz Inacio Lula da Silva], yang sedang di Dubai, berharap akal sehat menang; kawasan itu, katanya, tidak perlu kekacauan.
Organisasi setempat berpihak. [m17:CARICOM Komunitas Karibia (CARICOM)], yang beranggotakan Guyana, {e10 menyerukan} penghormatan atas perintah mahkamah. Demikian pula [m18:OAS OAS]. [m19:CUB.GOV Kuba], sekutu lama Caracas sekaligus sahabat Georgetown, memilih kata netral.
Di Venezuela sendiri bilik suara terlihat lengang. [m20:VEN.OPP Maria Corina Machado], pemenang pemilihan pendahuluan oposisi, {e11 menyebut} jajak pendapat itu pengalih perhatian. [m21:VEN.JUD Jaksa Agung Tarek William Saab] {e12 mengancam} akan memeriksa siapa pun yang "<<q3 berkhianat>>".
Sengketa membeku selama puluhan tahun berkat Perjanjian Jenewa 1966.
e1 m3 > m4 SUPPORT actual 2023-12-03/day ctx=territory
e2 m7 > m1 REQUEST requested 2023-12-01/day mode=yield ctx=legal,territory
e3 m4 > m1 ACCUSE actual 2018-01-01/year mode=allege ctx=legal,territory bg
e4 m1 > m7 REJECT actual 2023-12-04/none ctx=legal,territory
e5 m11 > m22 COOPERATE hypothetical 2023-12-04/none mode=access ctx=military
e6 m12 > m4 CONSULT actual 2023-11-27/week mode=visit ctx=military
e7 m5 > m14 ACCUSE actual 2023-12-04/none mode=allege ctx=natural_resource
e8 m14 > m4 AID denied 2023-12-04/none ctx=economic
e9 m2 > m1 MOBILIZE actual 2023-12-04/none mode=troops ctx=military,territory
e10 m17,m18 > m1 REQUEST requested 2023-12-04/none mode=yield ctx=legal,territory
e11 m20 > m5 ACCUSE actual 2023-12-04/none mode=disapprove ctx=territory
e12 m21 > m20 THREATEN threatened 2023-12-04/none ctx=legal,repression
e13 m1 > m4 SUPPORT actual 2023-12-03/day again
q1 m5 direct cue=ujar
q2 m9 direct cue=katanya
q3 m21 mixed
rel m4 member_of m17
rel m19 ally_of m1

### Tribun Jatim 2022-10-24 article
= Aremania {e1 Kepung} Balai Kota, Wali Kota Duduk Bersila
~byline Penulis: Kukuh Kurniawan | Editor: Januar
[m1:@IDN MALANG], TRIBUNJATIM.COM - Hitam semua. Ribuan [m2:IDN.CVL Aremania] {e2 memadati} Jalan Tugu, Senin (24/10/2022), menuntut keadilan untuk 134 korban Kanjuruhan.
[m3=m2 Mereka] membawa keranda. Di atasnya, jersey anak-anak.
"<<q1 Tersangka cuma enam. Yang {e3 nembak} gas siapa? Masa hantu>>," teriak [m4:IDN.CVL Ambon Fanda], koordinator aksi.
[m5:IDN.GOV Wali Kota Sutiaji] keluar, duduk bersila di aspal. Dia mendengarkan hampir sejam.
Lalu mikrofon berpindah. "<<q2 [m6=m5 Saya] {e4 dukung}. Surat [m7=m2 sampeyan] [m8=m5 saya] teruskan ke [m9:IDN.COP Kapolri]. Hari ini juga>>," kata [m10=m5 politisi Demokrat] ini.
Tepuk tangan. Tapi ada yang nyeletuk: janji terus.
Yang dituntut Aremania antara lain rekonstruksi ulang. [m11:IDN.COP Polda Jatim] pekan lalu {e5 menggelar}nya di lapangan Mapolda, bukan di stadion, dan tanpa adegan tembakan ke tribun.
Kenapa? [m12:IDN.COP Kabid Humas Kombes Dirmanto] bilang tembakan diarahkan ke sentel ban. [m13=m11 Pihaknya] membantah {e6 menembak} ke arah penonton.
[m14:KONTRAS.CVL KontraS] punya video. "<<q3 Ada empat peluru jatuh di tribun 13. Silakan dibantah lagi>>," ujar [m15:KONTRAS.CVL Andy Irfan], sekjennya.
[m16:IDN.JUD Komnas HAM] juga berkesimpulan begitu. [m17:IDN.JUD Komisioner Choirul Anam] {e7 meminta} [m18:PSSI.CVL PSSI] ikut bertanggung jawab.
Desakan agar Ketua Umum [m19:PSSI.CVL Mochamad Iriawan] {e8 mundur} datang dari [m20:IDN.GOV Tim Gabungan Independen Pencari Fakta] pimpinan [m21:IDN.GOV Menko Mahfud MD], 14 Oktober.
Iwan Bule {e9 ogah}. "<<q4 [m22=m19 Saya] bertanggung jawab, bukan lari>>," ucapnya di Jakarta.
Sebaliknya, [m23:IDN.COP Kapolda Nico Afinta] sudah {e10 dicopot} sejak 10 Oktober. Penggantinya [m24:IDN.COP Teddy Minahasa], batal empat hari kemudian: {e11 ditangkap} [m25:IDN.COP Propam], kasus narkoba.
"<<q5 Jatim lagi apes>>," celetuk seorang Aremania.
Massa pulang jam empat. Satu toa rusak, tidak ada yang luka.
e1 m2 > m5 PROTEST actual 2022-10-24/day mode=demo ctx=legal again
e2 m2 > m5 PROTEST actual 2022-10-24/day mode=demo ctx=legal
e3 m11 > m2 ASSAULT denied 2022-10-24/none mode=crowd-control ctx=repression again
e4 m6 > m7 SUPPORT actual 2022-10-24/day ctx=legal
e5 m11 > m2 ACCUSE actual 2022-10-17/week mode=investigate ctx=legal
e6 m11 > m2 ASSAULT denied 2022-10-24/none mode=crowd-control ctx=repression
e7 m17 > m18 REQUEST requested 2022-10-24/none mode=change ctx=legal
e8 m20 > m19 REQUEST requested 2022-10-14/day mode=change ctx=legal
e9 m19 > m20 REJECT actual 2022-10-24/none mode=yield
e10 m9 > m23 SANCTION actual 2022-10-10/day mode=discontinue ctx=legal bg
e11 m25 > m24 COERCE actual 2022-10-14/day mode=arrest ctx=illegal_drugs,legal bg
q1 m4 direct cue=teriak
q2 m10 direct cue=kata
q3 m15 direct cue=ujar
q4 m22 direct cue=ucapnya
q5 ? direct cue=celetuk
rel m19 leads m18
rel m21 leads m20

### VOA Indonesia 2013-12-24 article
= Sudan Selatan: [m1:SSD.ELI Machar] {e12 Dituduh}, Bor Jatuh, Penengah Menunggu
~date_line 24/12/2013
Helikopter kedua yang hendak menjemput warga [m2:USA.GOV Amerika] dari [m3:@SSD Bor] berbalik arah setelah ditembaki, Sabtu. Empat anggota [m4:USA.MIL Komando Operasi Khusus] {e1 cedera}.
Kota itu sejak Rabu pekan lalu berada di tangan [m5:SPLMIO.REB Mayor Jenderal Peter Gadet], komandan divisi yang {e2 berpaling} dari [m6:SSD.GOV Presiden Salva Kiir] dan berpihak kepada Riek [m27=m1 Machar], wakil presiden sampai bulan Juli.
[m28=m6 Kiir] muncul di televisi dengan seragam tempur, bukan topi koboi, pada 16 Desember. Ia {e3 menuduh} [m29=m1 Machar] melancarkan kudeta. "<<q1 Tidak ada kudeta. Yang ada ialah pertikaian di antara pengawal presiden>>," kata [m7=m1 Machar] dari tempat yang tidak disebutkan, Senin, kepada [m8:#VOA VOA].
Dalam wawancara itu ia {e4 menawarkan} perundingan, dengan syarat sebelas kawannya dilepas. Para kawan itu, tokoh [m9:SSD.PTY SPLM], partai yang diketuai [m30=m6 Kiir], {e5 diciduk} sehari setelah tembakan pertama. Di antaranya [m10:SSD.PTY Pagan Amum], sekretaris jenderal.
Syarat tersebut {e6 ditampik} [m11:SSD.GOV Menteri Penerangan Michael Makuei]. Tidak ada, katanya, yang akan dibebaskan sebelum diperiksa.
Siapa menembak siapa kian sukar dipilah. Di Juba, orang [m12:SSD.CVL Nuer], suku [m31=m1 Machar], dicari dari rumah ke rumah. [m13:HRW Human Rights Watch] menyebut [m25:SSD.MIL tentara dari suku Dinka] {e7 membunuh} ratusan lelaki di kantor polisi Gudele. Angkatan bersenjata membantah terlibat. Di Akobo, dua [m14:IND.MIL prajurit India] dari [m15:UNMISS misi PBB, UNMISS], {e8 gugur} ketika [m16:SSD.REB pemuda Nuer] menyerbu pangkalan tempat orang Dinka berlindung.
[m17:UN Sekjen PBB Ban Ki-moon] {e9 meminta} [m26:UN Dewan Keamanan] menambah 5.500 orang.
Penengah berdatangan dari segala jurusan. Tiga menteri luar negeri [m18:IGAD IGAD], dipimpin [m19:ETH.GOV Tedros Adhanom] dari Ethiopia, {e10 menemui} [m32=m6 Kiir] pada hari Kamis. [m20:USA.GOV Donald Booth], utusan Washington, tiba Senin dan {e11 menjenguk} para tahanan.
[m21:UGA.GOV Uganda] sudah memilih pihak: tentaranya {e13 menjaga} bandara Juba, atas undangan, menurut juru bicaranya, [m22=m6 tuan rumah].
Ladang minyak di Unity, yang gubernurnya melarikan diri, kini dikuasai [m23:SPLMIO.REB James Koang], pengikut [m33=m1 Machar]. [m24:CHN.MNC Perusahaan minyak China CNPC] menerbangkan pulang 32 pekerjanya.
Negeri ini merdeka pada Juli 2011, diiringi tarian.
e1 m5 > m4 ASSAULT actual 2013-12-21/day mode=firearms ctx=military
e2 m5 > m6 SANCTION actual 2013-12-18/day mode=discontinue ctx=military
e3 m6 > m1 ACCUSE actual 2013-12-16/day mode=allege ctx=executive,military
e4 m1 > m6 AGREE hypothetical 2013-12-23/day ctx=military
e5 m6 > m10 COERCE actual 2013-12-16/day mode=arrest ctx=political_institutions
e6 m11 > m1 REJECT actual 2013-12-24/none mode=yield ctx=political_institutions
e7 m25 > m12 ASSAULT denied 2013-12-24/none mode=firearms ctx=religion_ethnicity
e8 m16 > m14 ASSAULT actual 2013-12-24/none ctx=peacekeeping,religion_ethnicity
e9 m17 > m26 REQUEST requested 2013-12-24/none mode=assist ctx=peacekeeping
e10 m19 > m6 CONSULT actual 2013-12-19/day mode=visit ctx=diplomatic
e11 m20 > m10 CONSULT actual 2013-12-23/day mode=visit ctx=diplomatic
e12 m6 > m1 ACCUSE actual 2013-12-16/day again
e13 m21 > m6 AID actual 2013-12-24/none mode=troops ctx=military
q1 m7 direct cue=kata
rel m5 controls m3
rel m6 leads m9
rel m10 member_of m9

### Kumparan 2024-12-05 article
= Komisi III Panggil Kapolres, [m1:IDN.LEG Habiburokhman]: Jangan Main-main
~byline kumparanNEWS
~date_line 5 Desember 2024 16:44 WIB
~advert Perbesar
Rapat itu baru berjalan sepuluh menit, suara sudah meninggi.
Ketua [m2:IDN.LEG Komisi III DPR] [m19=m1 Habiburokhman] {e1 memarahi} [m3:IDN.COP Kapolres Bangka Selatan AKBP Trihanto Nugroho] soal tambang timah di [m4:@IDN Toboali].
"<<q1 Ada ibu hamil ditendang. [m5:IDN.COP Anak buah] siapa? Jangan main-main!>>" katanya di Senayan, Kamis (5/12).
[m6=m3 Trihanto] membantah ada yang {e2 ditendang}. Dia menyebut, <<q2 ibu itu jatuh terpeleset saat [m7:IDN.CVL warga] berlarian>>.
Yang dibahas: {e3 pembubaran} aksi penolak kapal isap produksi, 22 November. Warga pesisir waktu itu {e4 menahan} satu kapal milik mitra [m8:IDN.BUS PT Timah].
Delapan orang {e5 diproses}. Lima sudah keluar, tiga masih di dalam.
"<<q3 Kami {e6 minta} yang tiga itu ditangguhkan. Hari ini>>," ucap [m9:IDN.LEG Rudianto Lallo], anggota dari [m10:IDN.PTY NasDem].
Kapolres menunduk. "<<q4 Siap, {e7 kami laksanakan}>>."
PT Timah, yang juga diundang, diwakili [m11:IDN.BUS Direktur Utama Ahmad Dani Virsal]. Ia {e8 minta maaf}.
[m12=m8 Perusahaan pelat merah] itu memastikan izin tak akan diperpanjang di zona tangkap nelayan. Izin lama? Jalan terus sampai Juni.
Jawaban itu tak bikin puas [m13:WALHI.CVL Walhi Babel]. Dari balkon, Direktur [m14:WALHI.CVL Ahmad Subhan Hafiz] mengangkat foto karang mati.
"<<q5 Laut enggak bisa nunggu Juni, Pak>>," ujarnya.
[m15:IDN.JUD Kejaksaan Agung] tidak hadir. Lembaga itu tahun ini {e9 menyeret} [m16:IDN.BUS Harvey Moeis] dan 15 orang lain ke pengadilan karena korupsi timah Rp 300 triliun. Angka itu {e10 dipersoalkan} kubu Harvey.
[m17:IDN.GOV Presiden Prabowo], kata [m20=m1 Habiburokhman] yang satu partai dengannya, sudah {e11 mewanti-wanti} aparat tak jadi beking tambang.
"<<q6 Kalau Presiden sudah ngomong, Kapolres mau ngomong apa lagi?>>" tutup [m18=m1 politikus Gerindra] ini.
~related Baca Lainnya · Bagikan
e1 m1 > m3 ACCUSE actual 2024-12-05/day mode=disapprove ctx=legislative,repression
e2 m5 > m7 ASSAULT denied 2024-12-05/day mode=beat ctx=repression said=m6
e3 m5 > m7 ASSAULT actual 2024-11-22/day mode=crowd-control ctx=repression,natural_resource bg
e4 m7 > m8 PROTEST actual 2024-11-22/day mode=obstruct ctx=natural_resource bg
e5 m5 > m7 COERCE actual 2024-12-05/none mode=arrest ctx=legal
e6 m9 > m3 REQUEST requested 2024-12-05/day mode=release ctx=legal
e7 m3 > m9 CONCEDE planned 2024-12-05/day mode=release ctx=legal
e8 m11 > m7 SUPPORT actual 2024-12-05/day ctx=natural_resource
e9 m15 > m16 ACCUSE actual 2024-01-01/year mode=allege ctx=corruption,legal bg
e10 m16 > m15 REJECT actual 2024-12-05/none ctx=corruption bg
e11 m17 > m5 REQUEST requested 2024-12-05/none mode=yield ctx=corruption bg
q1 m1 direct cue=katanya
q2 m6 indirect cue=menyebut
q3 m9 direct cue=ucap
q4 m3 direct
q5 m14 direct cue=ujarnya
q6 m18 direct cue=tutup
rel m1 leads m2
rel m9 member_of m10
rel m11 leads m8
rel m14 leads m13
