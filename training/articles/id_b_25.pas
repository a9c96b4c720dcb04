### SINDOnews 2024-10-11 article
= [m1:RUS.MIL Rusia] dan [m2:IDN.MIL Indonesia] Siap {e1 Latihan Bersama}, [m3:AUS.GOV Australia] Pasang Telinga
~byline Muhaimin
~date_line Jum'at, 11 Oktober 2024 - 10:33 WIB
~page_control loading...
[m4:@LAO VIENTIANE] - KTT Asia Timur di [m46:@LAO Laos] menjadi panggung bagi banyak kawan dan lawan. [m5:RUS.GOV Menteri Luar Negeri Rusia Sergei Lavrov] pada Jumat (11/10/2024) {e2 bertemu} [m6:IDN.GOV Wakil Presiden Ma'ruf Amin], sepekan setelah [m28=m1+m2 kedua negara] mengumumkan {e3 latihan laut} bilateral pertama di Laut Jawa.
[m29:RUS.MIL Empat kapal Armada Pasifik] akan {e4 berlabuh} di [m7:@IDN Surabaya] pada 4 November. [m8:IDN.MIL TNI Angkatan Laut] mengerahkan dua korvet dan satu helikopter.
"<<q1 Ini bukan memihak. [m9=m2 Kita] berlatih dengan semua, tahun lalu dengan [m10:USA.MIL Amerika], bulan depan dengan [m40=m1 Rusia]>>," kata [m11:IDN.MIL Kepala Dinas Penerangan TNI AL Laksamana Pertama I Made Wira Hady].
[m30=m3 Canberra], yang pada Agustus {e5 menandatangani} Perjanjian Kerja Sama Pertahanan dengan [m31:IDN.GOV Jakarta], tidak memprotes. [m12:AUS.GOV Menteri Pertahanan Richard Marles] mengaku sudah {e6 berbicara} lewat telepon dengan [m13:IDN.GOV presiden terpilih Prabowo Subianto].
"<<q2 [m15=m31 Indonesia] sahabat, bukan sekutu. [m14=m15 Mereka] yang memutuskan>>," ujarnya. Ketika ditanya apakah perjanjian akan {e7 ditinjau}, [m16=m12 Marles] menggeleng.
~read_also Baca Juga: Daftar Kapal Perang Terbesar di Asia Tenggara
Pada hari yang sama [m17:PHL.GOV Presiden Filipina Ferdinand Marcos Jr.] {e8 menuduh} [m18:CHN.GOV China] terus mengintimidasi [m41:PHL.LAB nelayannya]. [m19:CHN.GOV Perdana Menteri Li Qiang], yang duduk tiga kursi darinya, {e9 menyalahkan} "<<q3 [m32:? kekuatan luar]>>" yang ingin membawa konfrontasi blok ke Asia.
[m20:USA.GOV Menteri Luar Negeri AS Antony Blinken] {e10 menjanjikan} [m42=m20 Washington] tetap membela kebebasan bernavigasi. [m35=m20 AS] dan [m33=m17 Filipina] terikat Perjanjian Pertahanan Bersama 1951. Sejak April sistem peluncur [m21:USA.MIL Typhon milik Angkatan Darat AS] {e11 ditempatkan} di [m22:@PHL Luzon]. [m34=m18 Beijing] berkali-kali {e12 menuntutnya} ditarik.
[m43=m5 Lavrov] mengatakan deklarasi KTT {e13 diblokir} [m44=m20 Amerika] dan sekutunya. [m37:USA.GOV Seorang pejabat Washington] membantah; menurutnya justru [m36=m5 Moskow] yang {e14 menolak} kalimat tentang hukum laut.
[m23:MYS.GOV Malaysia] akan menerima palu ketua [m24:ASEAN ASEAN] dari [m25:LAO.GOV Laos], yang memegangnya sejak Januari. [m38:TLS.GOV Timor Leste] masih menjadi pengamat, padahal permohonannya {e15 disetujui} secara prinsip pada 2022.
Di sela KTT [m26:THA.GOV Thailand] {e16 menawarkan diri} menjadi tuan rumah pertemuan informal soal [m39:MMR.GOV Myanmar] pada Desember. [m27:MMR.GOV Junta], yang untuk pertama kali dalam tiga tahun {e17 mengirim} [m45:MMR.GOV pejabat senior], tidak berkeberatan.
~page_control Lihat Juga: Halaman 1 2
e1 m1 > m2 COOPERATE planned 2024-11-04/day ctx=military again
e2 m5 > m6 CONSULT actual 2024-10-11/day mode=third-party ctx=diplomatic
e3 m28 > m28 COOPERATE planned 2024-11-04/day ctx=military
e4 m29 > m2 CONSULT planned 2024-11-04/day mode=visit ctx=military
e5 m30 > m31 SUPPORT actual 2024-08-01/month ctx=military bg
e6 m12 > m13 CONSULT actual 2024-10-11/none mode=phone ctx=military,diplomatic
e7 m12 > m31 REJECT denied 2024-10-11/none ctx=military
e8 m17 > m18 ACCUSE actual 2024-10-11/day mode=allege ctx=territory
e9 m19 > m32 ACCUSE actual 2024-10-11/day mode=allege ctx=diplomatic
e10 m20 > m17 AGREE planned 2024-10-11/none ctx=military
e11 m21 > m33 MOBILIZE actual 2024-04-01/month mode=weapons ctx=military bg
e12 m34 > m33 REQUEST requested 2024-10-11/none mode=yield ctx=military
e13 m44 > m43 REJECT denied 2024-10-11/none ctx=diplomatic
e14 m36 > m44 REJECT actual 2024-10-11/none ctx=diplomatic said=m37
e15 m24 > m38 AGREE actual 2022-01-01/year ctx=diplomatic bg
e16 m26 > m39 AGREE planned 2024-12-01/month ctx=diplomatic
e17 m27 > m24 CONSULT actual 2024-10-11/none mode=multilateral ctx=diplomatic
q1 m11 direct cue=kata
q2 m12 direct cue=ujarnya
q3 m19 mixed cue=menyalahkan
rel m35 ally_of m33
rel m25 leads m24 from=2024-01

### Republika 2007-03-16 article
= [m1:PSE.GOV Pemerintahan Persatuan Palestina] Lahir, [m2:ISR.GOV Israel] {e1 Boikot}
[m3:#Republika REPUBLIKA], [m4:@PSE GAZA] -- Setelah berbulan-bulan saling tembak, [m5:HAMAS.PTY Hamas] dan [m6:FATAH.PTY Fatah] duduk di satu kabinet. [m7:PSE.GOV Perdana Menteri Ismail Haniyah] pada Kamis (15/3) {e2 menyerahkan} daftar 25 menteri kepada [m8:PSE.GOV Presiden Mahmud Abbas], yang langsung {e3 menyetujuinya}.
[m26:PSE.LEG Parlemen] akan {e4 memberikan suara} pada Sabtu. [m43:PSE.LEG Empat puluh satu anggotanya] mendekam di penjara [m44=m2 Israel], namun mayoritas tetap aman.
"<<q1 Ini hari ketika darah saudara berhenti mengalir. Pemerintahan ini milik semua, bukan milik [m45=m5 Hamas], bukan milik [m46=m6 Fatah]>>," ujar [m9=m7 Haniyah] di sebelah [m47=m8 Abbas].
Kesepakatan tersebut lahir di Makkah pada 8 Februari dengan {e5 penengahan} [m10:SAU.GOV Raja Abdullah dari Arab Saudi]. Sebelumnya [m48:PSE.CVL lebih dari 130 orang] terbunuh dalam {e6 bentrokan} [m27=m5+m6 kedua faksi] sejak Desember.
[m49=m2 Tel Aviv] bergeming. [m11:ISR.GOV Juru bicara perdana menteri, Miri Eisin], mengatakan [m28=m2 Israel] {e7 tidak akan berhubungan} dengan [m29=m1 satu pun menterinya], termasuk yang bukan dari [m50=m5 Hamas]. [m12:ISR.GOV Perdana Menteri Ehud Olmert] hanya akan tetap {e8 bertemu} [m30=m8 Abbas], "<<q2 itu pun soal kemanusiaan saja>>".
Syarat [m51=m2 Israel] sama dengan syarat [m13:QUARTET Kuartet], kelompok yang terdiri dari [m14:USA.GOV Amerika Serikat], [m15:EU Uni Eropa], [m16:RUS.GOV Rusia], dan [m17:UN PBB]: [m31=m5 Hamas] {e9 harus} mengakui [m52=m2 Israel]. [m18:PSE.GOV Menteri informasi yang baru, Mustafa Barghouti], menyebut [m53=m1 kelompoknya] menghormati perjanjian lama, tetapi pengakuan tidak termasuk.
[m19:NOR.GOV Norwegia] menjadi negara Barat pertama yang {e10 memulihkan hubungan}. [m20:NOR.GOV Wakil menteri luar negerinya, Raymond Johansen], dijadwalkan {e11 menemui} [m32=m7 Haniyah] pada Senin. [m54=m19 Oslo] bukan anggota [m55=m15 Uni Eropa] sehingga tidak terikat daftar teroris [m56=m15 blok itu]. [m33=m16 Moskow] {e12 menyerukan} pencabutan embargo dana yang {e13 diberlakukan} [m34=m14+m15 Amerika dan Eropa] sejak [m35=m5 Hamas] memenangi pemilu Januari 2006.
[m57=m14 Washington] masih menimbang. [m36:USA.GOV Departemen Luar Negeri] tidak menutup pintu bagi {e14 kontak} dengan [m21:PSE.GOV Salam Fayyad], menteri keuangan yang ekonom lulusan Texas.
Di luar pagar kekuasaan, [m22:PIJ.REB Jihad Islam] {e15 menolak} masuk kabinet. [m37=m22 Kelompok] yang dipimpin [m23:PIJ.REB Ramadan Shallah] dari [m58:@SYR Damaskus] itu justru {e16 mengancam} roket baru.
Adapun [m24:GBR.JRN wartawan BBC Alan Johnston], yang {e17 diculik} [m38:UAF pria bertopeng] di [m59:@PSE Gaza] pada Senin (12/3), belum diketahui nasibnya. [m39=m7 Haniyah] {e18 berjanji} berusaha membebaskannya.
[m40:IDN.GOV Indonesia], yang tidak mengakui [m60=m2 Israel], {e19 menyambut} kabinet itu. [m25:IDN.GOV Juru bicara Deplu Kristiarto Legowo] mengatakan [m41=m40 Jakarta] siap {e20 menjadi tuan rumah} pertemuan [m42=m5+m6 Hamas dan Fatah] jika diminta.
( ap/rtr/run )
e1 m2 > m1 REJECT actual 2007-03-16/none mode=meet ctx=diplomatic again
e2 m7 > m8 CONSULT actual 2007-03-15/day ctx=executive
e3 m8 > m7 SUPPORT actual 2007-03-15/day ctx=executive
e4 m26 > m1 SUPPORT planned 2007-03-17/day ctx=legislative
e5 m10 > m5,m6 CONSULT actual 2007-02-08/day mode=third-party ctx=diplomatic bg
e6 m27 > m27 ASSAULT actual 2006-12-01/month bg
e7 m28 > m29 REJECT actual 2007-03-16/none mode=meet ctx=diplomatic
e8 m12 > m30 CONSULT planned 2007-03-16/none ctx=diplomatic
e9 m13 > m31 REQUEST requested 2007-03-16/none mode=change ctx=diplomatic
e10 m19 > m1 CONCEDE actual 2007-03-16/none ctx=diplomatic
e11 m20 > m32 CONSULT planned 2007-03-19/day mode=visit ctx=diplomatic
e12 m33 > m34 REQUEST requested 2007-03-16/none mode=yield ctx=economic
e13 m34 > m35 SANCTION actual 2006-01-01/month mode=discontinue ctx=economic bg
e14 m36 > m21 CONSULT hypothetical 2007-03-16/none ctx=diplomatic
e15 m22 > m1 REJECT actual 2007-03-16/none ctx=executive
e16 m37 > m2 THREATEN threatened 2007-03-16/none mode=violence ctx=military
e17 m38 > m24 ASSAULT actual 2007-03-12/day mode=abduct
e18 m39 > m24 AGREE planned 2007-03-16/none
e19 m40 > m1 SUPPORT actual 2007-03-16/none ctx=diplomatic
e20 m41 > m42 CONSULT hypothetical 2007-03-16/none mode=third-party ctx=diplomatic
q1 m9 direct cue=ujar
q2 m12 mixed
rel m14 member_of m13
rel m15 member_of m13
rel m16 member_of m13
rel m17 member_of m13
rel m23 leads m37
