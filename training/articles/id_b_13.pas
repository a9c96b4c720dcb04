### Kompas.com 2024-03-13 article
= [m1:HTI.GOV PM Haiti] {e1 Setuju Mundur}, [m2:VIVANSANM.CRM Bos Geng Barbekyu] {e2 Tolak} Dewan Transisi
~byline Penulis Irawan Sapto Adhi
~date_line Kompas.com, 13 Maret 2024, 10:20 WIB
[m3:@HTI PORT-AU-PRINCE], [m4:#KOMPAS.com KOMPAS.com] - [m5:HTI.GOV Perdana Menteri Haiti Ariel Henry] {e3 bersedia meletakkan jabatan} begitu dewan transisi terbentuk. Kabar itu diumumkan [m6:GUY.GOV Presiden Guyana Irfaan Ali], yang sedang mengetuai [m7:CARICOM Komunitas Karibia (Caricom)], Senin (11/3/2024) malam, seusai sidang darurat di [m8:@JAM Kingston].
[m49=m5 Henry] sendiri tidak berada di sana. [m9=m5 Ia] terdampar di [m10:@PRI Puerto Riko] sejak sepekan lalu karena [m11:DOM.GOV Republik Dominika] {e4 melarang} [m34=m5 pesawatnya] mendarat, sementara bandara ibu kota negerinya dikepung [m12:VIVANSANM.CRM kelompok bersenjata].
"<<q1 [m13:HTI.GOV Pemerintah] yang [m14=m5 saya] pimpin tidak dapat tinggal diam di hadapan situasi ini. Tidak ada pengorbanan yang terlalu besar bagi negeri ini>>," kata [m15=m5 dokter bedah saraf] itu dalam pesan video.
Dewan tersebut akan beranggotakan tujuh orang yang berhak bersuara. [m36:? Calon] yang sudah {e5 dihukum} [m35:HTI.JUD pengadilan] atau terkena sanksi [m50:UN PBB] tidak boleh duduk di dalamnya.
Syarat itulah yang menutup pintu bagi [m16:VIVANSANM.CRM Jimmy Cherizier], bekas polisi berjuluk Barbekyu yang memimpin [m17:G9.CRM aliansi geng G9]. [m47=m17 G9] kini tergabung dengan lawan lamanya dalam koalisi [m18:VIVANSANM.CRM Viv Ansanm], yang menguasai [m48:@HTI 80 persen Port-au-Prince].
"<<q2 [m19=m18 Kami] {e17 tidak akan mengakui} pemerintah yang dirakit [m20=m7 orang luar] di hotel berbintang>>," ujarnya sebelum pertemuan berakhir. [m21=m16 Cherizier] juga {e6 mengancam} akan memburu [m37:HTI.BUS pemilik hotel] yang menyembunyikan [m51:HTI.PTY politisi].
Kekerasan memuncak pada 2 Maret saat [m22=m18 para penjahat] {e7 menyerbu} [m38:HTI.COP dua penjara] dan {e8 melepaskan} [m39:HTI.CRM lebih dari 3.600 narapidana]. [m40=m5 Henry] ketika itu berada di [m52:@KEN Nairobi] untuk {e9 menandatangani} perjanjian pengiriman 1.000 polisi [m23:KEN.GOV Kenya].
Kini rencana tersebut di ujung tanduk. [m24:KEN.GOV Pejabat Kementerian Luar Negeri Kenya Korir Sing'oei] mengatakan [m41=m23 Nairobi] akan {e10 menunda} pengiriman sampai ada pemerintah yang dapat diajak bicara. Sehari kemudian [m25:KEN.GOV Presiden William Ruto] {e11 menelepon} [m26:USA.GOV Menteri Luar Negeri AS Antony Blinken] dan menegaskan niatnya tidak berubah.
[m42=m26 Blinken] di [m53:@JAM Kingston] {e12 menjanjikan} tambahan 100 juta dollar AS bagi [m43=m23 misi itu]. [m44=m26 Washington] membantah telah {e13 memaksa} [m45=m5 Henry] turun. "<<q3 Itu keputusan [m27=m5 perdana menteri] sendiri>>," kata [m28:USA.GOV juru bicara Gedung Putih, Karine Jean-Pierre].
[m29:HTI.OPP Mantan senator Moise Jean-Charles], sekutu [m30:HTI.OPP Guy Philippe] dan ketua partai [m31:HTI.OPP Pitit Dessalines], {e14 menolak} kursi di dewan. [m54=m31 Partainya] lebih suka kepresidenan tiga orang. [m55=m30 Philippe] pulang November lalu setelah menjalani hukuman di [m56:@USA AS].
[m57=m1 Haiti] tak punya presiden sejak [m32:HTI.GOV Jovenel Moise] {e15 dibunuh} [m46:COL.CRM tentara bayaran Kolombia] pada Juli 2021, dan [m58:HTI.LEG parlemen] kosong sejak tahun lalu. Masih di Kingston, [m33:CAN.GOV Kanada] ikut {e16 menyumbang} 91 juta dollar.
e1 m1 > m18 CONCEDE planned 2024-03-11/day ctx=executive again
e2 m2 > m7 REJECT actual 2024-03-11/day ctx=political_institutions again
e3 m5 > m18 CONCEDE planned 2024-03-11/day ctx=executive
e17 m19 > m20 REJECT actual 2024-03-13/none ctx=political_institutions
e4 m11 > m34 REJECT actual 2024-03-04/week ctx=diplomatic
e5 m35 > m36 SANCTION hypothetical 2024-03-13/none mode=convict ctx=legal
e6 m21 > m37 THREATEN threatened 2024-03-13/none mode=violence ctx=crime
e7 m22 > m38 ASSAULT actual 2024-03-02/day ctx=crime
e8 m22 > m39 AID actual 2024-03-02/day ctx=crime
e9 m40 > m23 SUPPORT actual 2024-03-13/none ctx=peacekeeping
e10 m41 > m1 REJECT hypothetical 2024-03-13/none ctx=peacekeeping
e11 m25 > m26 CONSULT actual 2024-03-13/none mode=phone ctx=diplomatic
e12 m42 > m43 AGREE planned 2024-03-11/day ctx=peacekeeping,economic
e13 m44 > m45 REQUEST denied 2024-03-13/none mode=yield ctx=executive
e14 m29 > m7 REJECT actual 2024-03-13/none ctx=political_institutions
e15 m46 > m32 ASSAULT actual 2021-07-01/month mode=targeted bg
e16 m33 > m43 AID planned 2024-03-11/day ctx=peacekeeping
q1 m15 direct cue=kata
q2 m16 direct cue=ujarnya
q3 m28 direct cue=kata
rel m6 leads m7
rel m16 leads m17
rel m47 part_of m18
rel m18 controls m48
rel m29 leads m31
rel m29 ally_of m30

### ANTARA 2023-05-12 article
= [m1:SDN.MIL Tentara Sudan] dan [m2:RSF.REB RSF] {e1 Berjanji} Lindungi [m32:SDN.CVL Warga], Perang Jalan Terus
[m3:@SDN Khartoum] ([m4:#ANTARA ANTARA]) - [m5:SDN.MIL Angkatan bersenjata Sudan] dan [m6:RSF.REB Pasukan Dukungan Cepat (RSF)] {e2 meneken} deklarasi perlindungan warga sipil di [m7:@SAU Jeddah], Kamis (11/5) malam, setelah enam hari berunding dengan perantaraan [m8:SAU.GOV Arab Saudi] dan [m9:USA.GOV Amerika Serikat].
Dokumen tujuh halaman itu mewajibkan [m33=m5+m6 kedua pihak] {e3 mengosongkan} rumah sakit dan membiarkan jenazah dimakamkan. Gencatan senjata belum termasuk di dalamnya.
"<<q1 Posisi [m10=m5+m6 kedua pihak] masih cukup berjauhan. [m11=m9 Kami] berharap, hati-hati, bahwa kemauan menandatangani ini memberi momentum>>," kata [m45:USA.GOV seorang pejabat senior AS] kepada wartawan melalui telepon.
Beberapa jam setelah tinta kering, [m34:SDN.MIL jet tempur] kembali {e4 meraung} di atas [m12:@SDN Khartoum Utara].
[m35:SDN.CVL Warga kawasan Halfaya, Abdallah], menuturkan bahwa [m14=m6 serdadu RSF] masih {e5 menduduki} rumahnya. "<<q2 [m15:SDN.CVL Saya] baca perjanjiannya. Tidak ada yang memberi tahu [m16=m6 mereka]>>," ujarnya.
[m46=m6 RSF], yang dipimpin [m17:RSF.REB Mohamed Hamdan Dagalo] alias Hemedti, menguasai istana presiden dan [m47:@SDN sebagian besar pusat kota]. [m18:SDN.MIL Jenderal Abdel Fattah al-Burhan], yang mengetuai [m19:SDN.GOV Dewan Kedaulatan], bertahan di markas besar.
[m36=m17+m18 Keduanya] bersekutu ketika {e6 menggulingkan} [m20:SDN.GOV Perdana Menteri Abdalla Hamdok] pada Oktober 2021. Persekutuan itu pecah gara-gara jadwal peleburan [m50=m6 RSF] ke dalam [m51=m5 tentara]: [m21=m18 Burhan] menghendaki dua tahun, [m22=m17 Hemedti] sepuluh.
[m23:FFC_SDN.OPP Pasukan Kebebasan dan Perubahan], koalisi sipil yang tidak diundang ke Jeddah, {e7 menyambut baik} deklarasi itu. [m37=m23 Koalisi tersebut] juga {e8 menyeru} [m24=m5+m6 para pihak] agar melangkah ke perundingan politik.
[m25:AU Uni Afrika], yang {e9 membekukan keanggotaan} [m38:SDN.GOV Sudan] sejak kudeta, {e10 mengeluhkan} bahwa [m52=m25 organisasi itu] tidak dilibatkan. Sementara itu [m26:ARABLEAGUE Liga Arab] pada 7 Mei {e11 membentuk} kelompok kontak bersama [m27:EGY.GOV Mesir].
[m48=m27 Kairo], sekutu lama [m49=m18 Burhan], membantah laporan bahwa [m39:EGY.MIL jetnya] {e12 ikut menggempur} posisi [m53=m6 RSF]. [m54=m27 Mesir] hanya mengakui [m40:EGY.MIL 27 prajuritnya] sempat {e13 ditawan} [m55=m6 kelompok itu] di [m56:@SDN pangkalan Merowe] sebelum dilepas pada 20 April.
[m57:UN Misi PBB di Sudan] mencatat [m58:SDN.CVL lebih dari 600 orang] tewas dalam empat pekan. [m28:UN Kepala misi Volker Perthes] menyebut [m29=m5+m6 para jenderal] semula yakin akan menang cepat. "<<q3 Sekarang [m30=m29 mereka] tahu itu mustahil>>," katanya.
[m41:UN Dewan HAM PBB] di [m59:@CHE Jenewa] lewat 18 suara berbanding 15 {e14 memutuskan menyelidiki} pelanggaran sejak 15 April. [m42:SDN.GOV Utusan Sudan] {e15 menentang} resolusi tersebut.
[m43:IDN.GOV Indonesia] telah {e16 memulangkan} [m44:IDN.CVL 954 warganya] lewat [m60:@SAU Jeddah], menurut [m31:IDN.GOV Kementerian Luar Negeri].
Penerjemah: Asri Mayang Sari
e1 m1,m2 > m32 AGREE planned 2023-05-11/day ctx=human_security,military again
e2 m5 > m6 SUPPORT actual 2023-05-11/day ctx=military,human_security
e3 m33 > m32 CONCEDE planned 2023-05-11/day ctx=human_security,health
e4 m34 > m6 ASSAULT actual 2023-05-12/none mode=aerial ctx=military
e5 m14 > m35 COERCE actual 2023-05-12/none mode=seize ctx=human_security said=m35
e6 m36 > m20 COERCE actual 2021-10-01/month ctx=military,pro_autocracy bg
e7 m23 > m24 SUPPORT actual 2023-05-12/none
e8 m37 > m24 REQUEST requested 2023-05-12/none mode=change
e9 m25 > m38 SANCTION actual 2021-10-01/month mode=discontinue ctx=diplomatic,pro_democracy bg
e10 m25 > m8,m9 ACCUSE actual 2023-05-12/none mode=disapprove ctx=diplomatic
e11 m26 > m27 AGREE actual 2023-05-07/day ctx=diplomatic
e12 m39 > m6 ASSAULT denied 2023-05-12/none mode=aerial ctx=military
e13 m55 > m40 COERCE actual 2023-04-01/month mode=arrest ctx=military bg
e14 m41 > m24 ACCUSE actual 2023-05-12/none mode=investigate ctx=human_rights
e15 m42 > m41 REJECT actual 2023-05-12/none ctx=human_rights
e16 m43 > m44 AID actual 2023-05-12/none ctx=migration
q1 m45 direct cue=kata
q2 m35 direct cue=ujarnya
q3 m28 direct cue=katanya
rel m17 leads m46
rel m46 controls m47
rel m18 leads m19
rel m48 ally_of m49
