### Kompas.com 2025-10-27 article
= Xanana Menangis di [m44:@MYS Kuala Lumpur], [m1:TLS.GOV Timor-Leste] {e19 Sah Jadi Anggota} Ke-11 [m2:ASEAN ASEAN]
~byline Kompas.com, 27 Oktober 2025, 06:45 WIB
~byline Tim Redaksi
~caption PM Timor Leste menyeka air mata seusai penandatanganan (dok. Bernama)
[m3:@MYS KUALA LUMPUR], KOMPAS.com - [m4:TLS.GOV Perdana Menteri Xanana Gusmao] menyeka matanya dengan punggung tangan. Di sebelahnya, [m43:ASEAN sepuluh kepala pemerintahan] baru saja {e1 menandatangani} deklarasi penerimaan [m5=m1 negaranya] ke dalam [m6=m2 perhimpunan], Minggu (26/10/2025).
"<<q1 Hari ini sejarah dibuat. Bagi [m7:TLS.CVL rakyat saya], ini bukan hanya mimpi yang terwujud,>>" kata [m8=m4 mantan gerilyawan] itu.
"<<q2 [m9=m7 Kami] {e2 berterima kasih} kepada [m10:MYS.GOV Anwar] dan terutama kepada [m11:IDN.GOV Indonesia], yang {e3 mendukung} [m12=m9 kami] sejak hari pertama,>>" imbuhnya.
Ucapan itu terasa ganjil bagi yang ingat masa lalu. [m34:TLS.CVL Tanah di timur pulau itu] {e4 diserbu} [m13:IDN.MIL pasukan Soeharto] pada Desember 1975 dan baru lepas lewat referendum 30 Agustus 1999.
[m35=m4 Xanana] sendiri {e5 ditangkap} [m14:IDN.MIL tentara Indonesia] di [m45:@TLS Dili] pada 1992, lalu {e6 dihukum} seumur hidup oleh [m15:IDN.JUD pengadilan] setempat. Di penjara Cipinang [m16=m4 ia] belajar bahasa Inggris.
[m17:IDN.GOV Presiden Prabowo Subianto], yang pernah empat kali bertugas di sana sebagai perwira Kopassus, {e7 memeluk} [m40=m4 dia] agak lama. Tidak ada keterangan kepada wartawan. [m18:IDN.GOV Menteri Luar Negeri Sugiono] hanya mengatakan <<q3 [m19=m17 Presiden] {e8 akan melawat} ke [m20=m1 Dili] tahun depan>>.
Tidak semua anggota sejak awal rela. [m21:SGP.GOV Singapura] bertahun-tahun {e9 menolak} keanggotaan itu dengan alasan ekonomi yang rapuh. Permohonan pertama {e10 diajukan} [m22=m1 Dili] pada Maret 2011, ketika kursi ketua dipegang [m39=m11 Jakarta].
Penentangan terakhir datang dari [m23:MMR.MIL junta Myanmar]. Pada Juli lalu [m24=m23 mereka] {e11 menuduh} [m25=m1 Timor-Leste] mencampuri urusan dalam negeri karena {e12 menerima} perwakilan [m26:NUG.REB Pemerintah Persatuan Nasional (NUG)], dan {e13 mengancam} akan memveto.
Ancaman itu tidak dilaksanakan. Menurut [m27:MYS.GOV Menlu Malaysia Mohamad Hasan], <<q4 [m28=m26 kelompok itu] tidak diundang ke [m46:@TLS Dili] lagi>>. Klaim itu {e14 dibantah} [m29:NUG.REB Zin Mar Aung], menteri luar negeri [m42=m26 NUG], lewat media sosial.
Dari dalam negeri sendiri terdengar suara sumbang. September silam, [m30:TLS.EDU ribuan mahasiswa] tiga hari {e15 berunjuk rasa} di [m47:@TLS Dili] karena [m31:TLS.LEG parlemen] hendak membelikan mobil Toyota Prado bagi 65 anggotanya. [m32:TLS.COP Polisi] {e16 menembakkan gas air mata}; rencana itu {e17 dibatalkan}.
[m38:TLS.OPP Mari Alkatiri] dari [m33:TLS.OPP Fretilin], partai oposisi terbesar, mengingatkan bahwa keanggotaan bukan obat. "<<q5 Anak muda tetap perlu pekerjaan besok pagi,>>" ujarnya.
[m36:THA.GOV Thailand] dan [m37:KHM.GOV Kamboja], di sela upacara, juga {e18 meneken} perjanjian damai disaksikan [m41:USA.GOV Donald Trump].
e1 m43 > m5 SUPPORT actual 2025-10-26/day ctx=diplomatic
e19 m2 > m1 SUPPORT actual 2025-10-26/day ctx=diplomatic again
e2 m9 > m10,m11 SUPPORT actual 2025-10-26/day ctx=diplomatic
e3 m11 > m12 SUPPORT actual 2025-10-27/none ctx=diplomatic bg said=m8
e4 m13 > m34 ASSAULT actual 1975-12-01/month ctx=military,territory bg
e5 m14 > m35 COERCE actual 1992-01-01/year mode=arrest ctx=military,territory bg
e6 m15 > m35 SANCTION actual 2025-10-27/none mode=convict ctx=legal bg
e7 m17 > m40 CONSULT actual 2025-10-26/day mode=multilateral ctx=diplomatic
e8 m19 > m20 AGREE planned 2026-01-01/year ctx=diplomatic said=m18
e9 m21 > m1 REJECT actual 2025-10-27/none mode=assist ctx=diplomatic bg
e10 m22 > m2 REQUEST requested 2011-03-01/month mode=assist ctx=diplomatic bg
e11 m24 > m25 ACCUSE actual 2025-07-01/month mode=allege ctx=diplomatic bg
e12 m25 > m26 CONSULT actual 2025-10-27/none mode=visit ctx=diplomatic bg
e13 m24 > m25 THREATEN threatened 2025-07-01/month mode=restrict ctx=diplomatic bg
e14 m29 > m27 REJECT actual 2025-10-27/none ctx=diplomatic
e15 m30 > m31 PROTEST actual 2025-09-01/month mode=demo ctx=legislative,inequality bg
e16 m32 > m30 ASSAULT actual 2025-09-01/month mode=crowd-control ctx=repression bg
e17 m31 > m30 CONCEDE actual 2025-09-01/month ctx=legislative bg
e18 m36 > m37 SUPPORT actual 2025-10-26/day ctx=military,diplomatic
q1 m8 direct cue=kata
q2 m8 direct cue=imbuhnya
q3 m18 indirect cue=mengatakan
q4 m27 indirect cue=Menurut
q5 m38 direct cue=ujarnya
rel m1 member_of m2 from=2025-10-26
rel m38 member_of m33
rel m39 leads m2 from=2011 to=2011

### Inilah.com 2009-10-30 article
= [m43:LKA.REF 78 Pencari Suaka] {e19 Mogok Turun}, [m44:IDN.GOV Kepri] Ogah Jadi Tong Sampah [m1:AUS.GOV Australia]
~date_line Jumat, 30 Oktober 2009 | 13:20 WIB
INILAH.COM, [m2:@IDN Tanjungpinang] - Sudah empat hari kapal bea cukai [m3:AUS.MIL Oceanic Viking] membuang sauh sepuluh mil dari [m4:@IDN Pulau Bintan]. Sudah empat hari pula [m5:LKA.REF 78 warga etnis Tamil] di atasnya {e1 menolak turun}.
"<<q1 [m6=m5 Kami] mau ke Pulau Christmas, bukan penjara [m46:@IDN Indonesia],>>" begitu tulisan di secarik karton yang diacungkan [m7=m5 mereka] dari geladak, Kamis.
[m32=m5 Mereka] {e3 dipungut} [m36=m3 kapal itu] di perairan [m45:@IDN Indonesia] pada 18 Oktober. Dua hari kemudian, sewaktu bertemu di [m8:@IDN Jakarta], [m9:AUS.GOV Perdana Menteri Kevin Rudd] {e4 meminta} [m10:IDN.GOV Presiden Yudhoyono] menampung [m11=m5 mereka]. [m12=m10 SBY] {e5 menyanggupi} dengan alasan kemanusiaan, karena ada anak yang sakit.
Yang tidak menyanggupi adalah tuan rumahnya. [m13:IDN.GOV Gubernur Kepulauan Riau Ismeth Abdullah] terang-terangan {e6 menampik} rombongan tersebut. "<<q2 Kepri bukan tempat pembuangan. [m14=m13 Saya] {e7 minta} [m15=m1 Canberra] membawa kapalnya pergi,>>" tegasnya.
[m42=m19 Jakarta] kelabakan. [m16:IDN.GOV Juru bicara Deplu Teuku Faizasyah] menyebut izin kapal itu di perairan Indonesia habis Jumat malam ini. Apakah akan diperpanjang? <<q3 Sejauh ini belum ada permintaan>>, kata [m37=m16 dia].
Ucapan [m17=m16 Faizasyah] diralat siang tadi oleh [m18:IDN.GOV Direktur Diplomasi Keamanan Sujatmiko]. Menurutnya, <<q4 izin {e9 diperpanjang} sepekan, tetapi [m19:IDN.GOV Indonesia] tidak akan {e10 memaksa} [m38:? siapa pun] turun>>.
Oposisi di Negeri Kanguru menari di atas kesulitan [m33=m9 Rudd]. [m20:AUS.OPP Malcolm Turnbull], pemimpin [m21:AUS.OPP Partai Liberal], {e11 mengolok} 'solusi Indonesia' sebagai ilusi. [m22=m20 Dia] {e12 menuduh} pelunakan aturan tahun lalu mengundang kapal-kapal baru.
"<<q5 Kebijakan [m23=m24 kami] keras namun manusiawi,>>" sahut [m24=m9 Rudd], mengulang kalimat yang itu-itu juga.
Kapal lain lagi nongkrong di [m25:@IDN Merak], Banten. Isinya [m34:LKA.REF 255 orang Tamil] yang {e13 dicegat} [m26:IDN.MIL TNI AL] di Selat Sunda pada 11 Oktober atas {e17 permintaan telepon} [m39=m9 Rudd]. Juru bicaranya, [m27:LKA.REF Alex], dua hari {e14 mogok makan}, lalu berhenti karena [m28:IOM petugas IOM] {e15 mengancam} pergi.
Dari Kolombo, [m29:LKA.GOV Duta Besar Sri Lanka untuk Australia Senaka Walgampaya] {e16 mencap} [m35=m27 Alex] penyelundup. [m40=m29 Ia] juga tidak menutup kemungkinan di antara penumpang ada bekas anggota [m30:LTTE.REB Macan Tamil], yang {e18 ditumpas} [m31:LKA.MIL tentara pemerintah] bulan Mei.
Ironisnya [m41=m19 Indonesia] tidak ikut meneken Konvensi Pengungsi. (jib/ton)
e1 m5 > m1 REJECT actual 2009-10-30/none mode=yield ctx=asylum,migration
e19 m43 > m1 REJECT actual 2009-10-30/none mode=yield ctx=asylum,migration again
e3 m36 > m32 AID actual 2009-10-18/day ctx=asylum,migration
e4 m9 > m10 REQUEST requested 2009-10-20/day mode=assist ctx=asylum,diplomatic
e5 m12 > m9 AGREE planned 2009-10-20/day ctx=asylum,diplomatic
e6 m13 > m5 REJECT actual 2009-10-30/none mode=assist ctx=asylum
e7 m14 > m15 REQUEST requested 2009-10-30/none mode=yield ctx=asylum
e9 m19 > m1 CONCEDE actual 2009-10-30/day ctx=asylum,diplomatic said=m18
e10 m19 > m5 COERCE denied 2009-10-30/day ctx=asylum said=m18
e11 m20 > m33 ACCUSE actual 2009-10-30/none mode=disapprove ctx=asylum,migration
e12 m22 > m33 ACCUSE actual 2009-10-30/none mode=allege ctx=asylum,migration
e13 m26 > m34 COERCE actual 2009-10-11/day mode=restrict ctx=asylum,migration
e17 m39 > m10 REQUEST requested 2009-10-11/day mode=assist ctx=asylum bg
e14 m27 > m19 PROTEST actual 2009-10-30/none mode=hunger ctx=asylum
e15 m28 > m27 THREATEN threatened 2009-10-30/none mode=relations ctx=asylum
e18 m31 > m30 ASSAULT actual 2009-05-01/month ctx=military bg
e16 m29 > m35 ACCUSE actual 2009-10-30/none mode=allege ctx=trafficking,asylum
q1 m5 direct
q2 m13 direct cue=tegasnya
q3 m16 indirect cue=kata
q4 m18 indirect cue=Menurutnya
q5 m24 direct cue=sahut
rel m20 leads m21

### CNBC Indonesia 2025-07-17 article
= Tarif 19% {e13 Disepakati}, Pengusaha Tekstil Lega, Petani Jagung Waswas
~byline Arrijal Rachman, CNBC Indonesia
~date_line 17 July 2025 09:20
~share SHARE
[m1:@IDN Jakarta], [m2:#CNBC CNBC Indonesia] - [m3:USA.GOV Presiden Amerika Serikat Donald Trump] {e1 memangkas} tarif untuk barang asal [m4:IDN.GOV Indonesia] dari 32% menjadi 19%. Kesepakatan itu [m42=m3 ia] umumkan Selasa (15/7/2025) waktu Washington setelah {e2 berbicara} lewat telepon dengan [m5:IDN.GOV Presiden Prabowo Subianto].
Sebagai imbalan, menurut [m6=m3 Trump], <<q1 [m7=m4 mereka] {e3 akan membeli} 50 pesawat Boeing, energi US$15 miliar, dan hasil pertanian US$4,5 miliar, dan [m8:USA.BUS produk kita] masuk tanpa bea>>.
Delapan hari sebelumnya nadanya lain. Dalam surat tertanggal 7 Juli, [m36=m3 orang nomor satu Gedung Putih] itu {e4 mengancam} [m9=m4 Jakarta] dengan pungutan 32% mulai 1 Agustus, ditambah 10% bila ikut kebijakan [m10:BRICS BRICS].
[m41=m4 Indonesia] resmi menjadi anggota [m44=m10 kelompok itu] sejak Januari.
"<<q2 Alot. [m11=m5 Saya] nego terus. Akhirnya ketemu juga,>>" kata [m12=m5 Prabowo] begitu mendarat di [m13:@IDN Halim], Rabu sore.
Kepada wartawan [m14=m12 kepala negara] memastikan [m15:IDN.GOV pemerintah] tidak akan {e5 keluar} dari [m37=m10 BRICS]. "<<q3 Tidak diminta kok,>>" ujarnya pendek.
[m16:IDN.BUS Asosiasi Pertekstilan Indonesia (API)] {e6 memuji} hasil perundingan yang dikawal [m17:IDN.GOV Menko Perekonomian Airlangga Hartarto] tersebut. [m18:IDN.BUS Ketua Umum API Jemmy Kartiwa Sastraatmaja] menilai posisi [m45=m4 Indonesia] kini lebih baik ketimbang [m19:VNM.GOV Vietnam], yang kena 20%.
Lain dengan di ladang. [m20:IDN.LAB Serikat Petani Indonesia (SPI)] {e7 menentang} pembebasan bea bagi jagung dan kedelai Amerika. Ketuanya, [m21:IDN.LAB Henry Saragih], bahkan {e8 mengancam} akan membawa 10.000 anggota ke [m22:@IDN Senayan] bila [m23:IDN.LEG DPR] meratifikasi.
"<<q4 [m24=m20 Kami] bukan anti dagang. Tapi jangan [m25=m20 petani] yang disuruh bayar tiket Boeing,>>" cetus [m26=m21 Henry].
Beijing ikut mengamati. Pasal tentang barang pindahan kapal dinilai [m27:CHN.GOV Juru bicara Kementerian Perdagangan He Yongqian] dapat merugikan pihak ketiga. [m28=m27 Dia] {e9 memperingatkan} [m29:? negara mana pun] agar tidak berdamai dengan [m43=m3 Washington] dengan mengorbankan [m30:CHN.GOV China]; kalau itu terjadi, [m38=m30 China] {e10 akan membalas}.
Ekonom [m31:? Bhima Yudhistira] dari Celios membaca kesepakatan ini sebagai "<<q5 surat kuasa kosong>>". [m39=m31 Ia] {e11 mendorong} [m32=m15 pemerintah] mempercepat perjanjian dagang dengan [m33:EU Uni Eropa], yang pada 13 Juli {e12 disepakati} secara politik oleh [m40=m5 Prabowo] dan [m34:EU Ursula von der Leyen] di [m35:@BEL Brussels].
Rupiah dibuka menguat 0,3% ke Rp16.235 per dolar.
e1 m3 > m4 CONCEDE actual 2025-07-15/day ctx=economic
e2 m3 > m5 CONSULT actual 2025-07-15/day mode=phone ctx=economic,diplomatic
e3 m7 > m3 AGREE planned 2025-07-15/day ctx=economic said=m6
e4 m36 > m9 THREATEN threatened 2025-07-07/day mode=restrict ctx=economic bg
e5 m15 > m37 SANCTION denied 2025-07-16/day mode=withdraw ctx=diplomatic said=m14
e6 m16 > m17 SUPPORT actual 2025-07-17/none ctx=economic
e7 m20 > m15 REJECT actual 2025-07-17/none mode=change ctx=economic
e8 m21 > m23 THREATEN threatened 2025-07-17/none ctx=economic,legislative
e9 m28 > m29 THREATEN threatened 2025-07-17/none ctx=economic
e10 m38 > m29 SANCTION hypothetical 2025-07-17/none mode=discontinue ctx=economic said=m28
e11 m39 > m32 REQUEST requested 2025-07-17/none mode=change ctx=economic
e12 m40 > m34 AGREE planned 2025-07-13/day ctx=economic,diplomatic
e13 m3 > m4 CONCEDE actual 2025-07-15/day ctx=economic again
q1 m6 indirect cue=menurut
q2 m12 direct cue=kata
q3 m14 direct cue=ujarnya
q4 m26 direct cue=cetus
q5 m31 mixed cue=membaca
rel m41 member_of m44 from=2025-01
rel m18 leads m16
rel m21 leads m20
