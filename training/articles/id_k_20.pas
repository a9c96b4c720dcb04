### Tabloid Nova 2005-11-28 article none
= Rumah Tangga [m1:? Penyanyi Dangdut] Retak, Mertua Ikut Bicara
~byline Teks: Rini Sulistyati
Kisruh rumah tangga [m2:? Inayah Safitri] belum juga usai. Setelah mengusir [m3:? suaminya, Bram], dari rumah di [m4:@IDN Cinere], [m5=m2 pedangdut bersuara serak] ini melaporkan lelaki itu ke [m6:IDN.COP Polres Depok] dengan tuduhan penganiayaan.
"<<q1 [m7=m2 Saya] ditampar di depan anak. Cukup sudah, [m8=m2 saya] tidak akan mundur>>," tutur [m9=m2 Iin], sapaannya.
Bram membantah. Ditemui di rumah orang tuanya, [m10=m3 ia] menyebut <<q2 istrinya termakan hasutan manajer baru>>.
[m11:? Sang mertua, Hj. Saodah], mengaku sudah tiga kali menawarkan jalan damai. "<<q3 [m12=m11 Ibu] ajak rujuk, malah diancam mau dilaporkan juga>>," ucapnya seraya menyeka air mata.
[m13:? Elza Syarief], pengacara yang mendampingi Iin, memperingatkan keluarga Bram agar berhenti menyerang [m14=m2 kliennya] di televisi.
[m15:IDN.COP Polisi] berencana memanggil Bram pekan ini. [m16:? Dua pembantu rumah tangga] akan dimintai keterangan sebagai saksi.
Kontrak Iin dengan sebuah produk jamu pun terancam putus. Produsen meminta gambarnya diganti.
~footer Foto-foto: Fadoli Barbathully
q1 m9 direct cue=tutur
q2 m10 indirect cue=menyebut
q3 m11 direct cue=ucapnya

### Harian Haluan Padang 2014-10-14 article none
= Perang Batu di Pasar Raya: Berebut Lapak, Bukan Politik
[m1:@IDN PADANG] — [m2:? Dua kelompok pedagang] terlibat baku lempar batu di Pasar Raya, Senin (13/10). Lapak di depan Blok A jadi pangkal sengketa.
[m3:? Kelompok pertama], pedagang sayur, menuduh [m4:? pedagang pakaian] menyerobot tempatnya. Setelah adu mulut, kayu dan batu beterbangan.
"<<q1 Lapak itu [m5=m6 saya] tempati sejak gempa. Tiba-tiba ditutup terpal>>," kata [m6:? Upik Nursiah (48)].
[m7:IDN.GOV Dinas Pasar Kota Padang] melerai, lalu menyegel lapak tersebut sampai ada kesepakatan. [m8:IDN.GOV Kepala dinas, Asnel], meminta kedua kelompok menunjukkan kartu kuning.
[m9=m3 Pedagang sayur] menerima; pedagang pakaian menolak. [m10=m4 Mereka] akan mengadu ke [m11:? niniak mamak].
"<<q2 Kalau perlu [m12=m13 kami] gugat secara perdata>>," ancam [m13:? Syahrial, pentolan pedagang pakaian].
Dua orang luka di kepala dan dibawa ke [m14:IDN.MED RSUP M Djamil]. [m15:IDN.COP Kapolsek Padang Barat] menegaskan <<q3 peristiwa itu murni perebutan lapak>>.
Harga cabai naik menjadi Rp 48 ribu akibat pasar setengah hari tutup.
q1 m6 direct cue=kata
q2 m13 direct cue=ancam
q3 m15 indirect cue=menegaskan

### Suara NTB 2018-09-13 article
= Pencurian Material Gempa dan Kekecewaan kepada [m1:IDN.GOV Pusat]
~caption Kayu bekas rumah menumpuk di Kayangan. (Suara NTB/ari)
[m2:@IDN Tanjung] (Suara NTB) – Sudah sebulan lebih warga [m3:@IDN Lombok Utara] tinggal di tenda. Kini besi bekas rumah mereka pun dicuri. [m4:IDN.COP Polsek Kayangan] menangkap [m5:? empat pemulung] yang memotong rangka atap sekolah, Selasa (11/9).
[m6=m5 Keempatnya] dilepas setelah meminta maaf kepada kepala sekolah.
"<<q1 Orang lapar, [m7=m8 saya] tidak tega menghukum>>," kata [m8:IDN.EDU kepala sekolah itu, Rusdianto].
Yang sulit dimaafkan warga adalah soal lain: bantuan Rp 50 juta per rumah yang tak kunjung cair. Rabu pagi [m9:IDN.CVL ratusan penyintas] {e1 berjalan kaki} ke [m10:IDN.GOV kantor bupati] membawa panci kosong.
[m11:IDN.GOV Bupati Najmul Akhyar], sekutu lama [m12:IDN.GOV Gubernur TGB Zainul Majdi], {e2 meminta} [m13=m9 mereka] bersabar. [m14=m11 Ia] sendiri {e3 menyalahkan} [m15=m1 Jakarta], yang menurutnya terlalu banyak syarat.
"<<q2 Rakyat disuruh bikin rekening, kelompok, proposal. Ini bencana, bukan lomba>>," tukasnya.
[m16:IDN.GOV Menteri PUPR Basuki Hadimuljono] {e4 menepis} keluhan itu dan {e5 menjanjikan} pencairan sebelum Oktober.
Awal bulan [m17:AUS.GOV Australia] {e6 menyerahkan} tenda dan genset senilai 5 juta dolar lewat [m18:IDN.CVL Muhammadiyah].
[m19:IDN.GOV BPBD] membagikan terpal ke dusun-dusun di kaki gunung. Gempa kecil masih terasa.
e1 m9 > m10 PROTEST actual 2018-09-12/day mode=demo ctx=disasters,human_security
e2 m11 > m13 REQUEST requested 2018-09-12/day ctx=disasters
e3 m14 > m15 ACCUSE actual 2018-09-12/none mode=disapprove ctx=disasters
e4 m16 > m14 REJECT actual 2018-09-13/none ctx=disasters
e5 m16 > m9 AGREE planned 2018-09-13/none mode=assist ctx=disasters
e6 m17 > m18 AID actual 2018-09-01/none ctx=disasters bg
q1 m8 direct cue=kata
q2 m14 direct cue=tukasnya
rel m11 ally_of m12

### RRI 2025-08-30 article
= Ojol Tewas Terlindas, [m1:IDN.CVL Massa] {e1 Serbu} [m2:IDN.COP Mako Brimob]; Konser Ditunda
[m3:@IDN Jakarta] - Kemarahan atas kematian [m4:IDN.CVL Affan Kurniawan], pengemudi ojek daring yang {e2 dilindas} kendaraan taktis [m5:IDN.COP Brimob] dalam unjuk rasa Kamis (28/8/2025) malam, meluas ke sejumlah kota.
Di Kwitang, [m6=m1 ribuan orang] {e3 mengepung} markas satuan itu sejak Jumat pagi. Gas air mata {e4 ditembakkan} berulang kali.
[m7:IDN.COP Kapolri Listyo Sigit] {e5 meminta maaf} kepada [m8:IDN.CVL keluarga korban]. [m18:IDN.COP Tujuh anggota] {e6 ditahan} [m9:IDN.COP Divisi Propam].
"<<q1 [m10=m7 Saya] menyesali peristiwa ini>>," ucapnya.
[m11:IDN.GOV Presiden Prabowo Subianto] datang {e7 melayat} Jumat malam.
Kerusuhan berdampak pada banyak hal yang tak ada urusannya dengan politik. Konser sebuah band asal [m12:@KOR Korea] ditunda. Laga Persija dipindahkan tanpa penonton. Seorang pemilik toko di [m13:@IDN Senen] menggugat perusahaan asuransinya yang menolak membayar ganti rugi kaca pecah.
[m14:IDN.COP Polres Jakarta Pusat] meringkus [m15:? tiga penjarah] yang menggasak minimarket. [m16=m15 Mereka] bukan peserta aksi.
"<<q2 Motifnya ekonomi, barang dijual daring>>," ujar [m17:IDN.COP Kapolres Kombes Susatyo Purnomo Condro].
Transjakarta beroperasi terbatas sampai Minggu.
e1 m1 > m2 PROTEST actual 2025-08-29/day ctx=repression again
e2 m5 > m4 ASSAULT actual 2025-08-28/day ctx=repression
e3 m6 > m5 PROTEST actual 2025-08-29/day ctx=repression
e4 m5 > m6 ASSAULT actual 2025-08-29/day mode=crowd-control ctx=repression
e5 m7 > m8 SUPPORT actual 2025-08-30/none ctx=repression
e6 m9 > m18 COERCE actual 2025-08-30/none mode=arrest ctx=repression
e7 m11 > m8 CONSULT actual 2025-08-29/day mode=visit ctx=repression
q1 m7 direct cue=ucapnya
q2 m17 direct cue=ujar
