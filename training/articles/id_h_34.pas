### Tempo.co 2025-09-02 article
= Setelah Rantis, [m1=m4 Istana] Undang Ormas
~date_line Selasa, 2 September 2025 | 18:03 WIB
TEMPO.CO, [m2:@IDN Jakarta] - Enam belas ketua organisasi duduk melingkar di [m3:@IDN Hambalang], Sabtu malam. Tak seorang pun memegang telepon.
[m4:IDN.GOV Presiden Prabowo Subianto] yang {e1 mengumpulkan} [m5:IDN.REL mereka], dua hari sesudah seorang pengemudi ojek, [m6:IDN.CVL Affan Kurniawan], {e2 tewas dilindas} di Pejompongan. Kendaraan yang melindasnya milik [m7:IDN.COP Brimob].
Pertemuan itu tidak memadamkan apa-apa. Pada jam yang sama [m8:IDN.CVL orang-orang tak beridentitas] {e3 menjarah} rumah [m9:IDN.PTY Ahmad Sahroni], dan di [m10:@IDN Makassar] gedung [m11:IDN.LEG DPRD] sudah {e4 dibakar} sehari lebih dulu.
"<<q1 [m12=m4 Saya] {e5 cabut} tunjangan itu. Tetapi makar tidak [m13=m4 saya] biarkan>>," kata [m14=m4 Prabowo] keesokan harinya, Minggu, diapit para ketua partai.
~advert ADVERTISEMENT
[m15:IDN.PTY NasDem] saat itu sudah {e6 menonaktifkan} [m16=m9 Sahroni]. [m17:IDN.PTY PAN], partai pimpinan [m18:IDN.PTY Zulkifli Hasan], {e7 berbuat serupa} terhadap [m19:IDN.PTY Eko Patrio].
Tujuh awak rantis {e8 ditahan} [m20:IDN.COP Divisi Propam], unit di dalam [m21:IDN.COP Polri]. [m22:IDN.COP Jenderal Listyo Sigit Prabowo], pemimpin lembaga itu, {e9 meminta maaf} kepada keluarga. Desakan agar [m23=m22 ia] {e10 mundur} datang dari [m24:IDN.EDU BEM SI].
[m25:IDN.NGO Lokataru Foundation] kehilangan direkturnya: [m26:IDN.NGO Delpedro Marhaen] {e11 dijemput} [m27:IDN.COP Polda Metro Jaya] Senin malam. [m28:IDN.COP Juru bicara Kombes Ade Ary] membantah {e12 membungkam} siapa pun.
Dari [m29:@CHE Jenewa], [m30:UN Kantor HAM PBB] {e13 meminta} penyelidikan cepat oleh [m31:IDN.GOV Jakarta]. Lawatan [m32=m4 Presiden] ke Beijing {e14 ditunda}, lalu jadi juga: Selasa malam [m33=m4 ia] {e15 berangkat} menemui [m34:CHN.GOV Xi Jinping], Rabu.
Koordinator ojek daring menggelar tahlil tujuh hari. Kursi tunggu di halte Polda meleleh separuh.
e1 m4 > m5 CONSULT actual 2025-08-30/day ctx=repression,political_institutions
e2 m7 > m6 ASSAULT actual 2025-08-28/day ctx=repression
e3 m8 > m9 PROTEST actual 2025-08-30/day mode=riot ctx=legislative,inequality
e4 m8 > m11 PROTEST actual 2025-08-29/day mode=riot ctx=legislative
e5 m12 > m8 CONCEDE planned 2025-08-31/day ctx=legislative,inequality
e6 m15 > m16 SANCTION actual 2025-08-31/day mode=expel ctx=legislative
e7 m17 > m19 SANCTION actual 2025-08-31/day mode=expel ctx=legislative
e8 m20 > m7 COERCE actual 2025-08-29/day mode=arrest ctx=repression,legal
e9 m22 > m6 SUPPORT actual 2025-08-29/day ctx=repression
e10 m24 > m23 REQUEST requested 2025-09-02/none mode=yield ctx=repression
e11 m27 > m26 COERCE actual 2025-09-01/day mode=arrest ctx=repression,rights_freedoms
e12 m27 > m25 COERCE denied 2025-09-02/none mode=censor ctx=rights_freedoms said=m28
e13 m30 > m31 REQUEST requested 2025-09-01/day mode=change ctx=human_rights,repression
e14 m32 > m34 REJECT actual 2025-08-30/day ctx=diplomatic
e15 m33 > m34 CONSULT planned 2025-09-03/day mode=visit ctx=diplomatic
q1 m14 direct cue=kata
rel m17 led_by m18
rel m20 part_of m21
rel m22 leads m21
rel m26 leads m25

### Radar Sorong 2021-09-04 article
= [m1=m5 Penyerang] Kisor Diburu, Kampung Kosong
~date_line Sabtu, 4 September 2021 | 08:03 WIB
~byline Laporan Dimas Prakoso
[m2:@IDN SORONG] - Jembatan kayu di Aifat Selatan ditebang. Karena itu [m3=m4 pasukan] berjalan kaki enam jam.
[m4:IDN.MIL Kodam XVIII/Kasuari] {e1 mengirim} dua peleton, Jumat (3/9), memburu [m5:OPM.REB kelompok bersenjata] yang sehari sebelumnya {e2 menghabisi} [m6:IDN.MIL empat tentara di Pos Kisor].
~advert SCROLL TO CONTINUE WITH CONTENT
"<<q1 Korban sedang tidur. Ini bukan perang, ini pembunuhan>>," ucap [m7:IDN.MIL Mayjen I Nyoman Cantiasa], yang memimpin [m8=m4 kodam itu]. [m9=m7 Ia] {e3 memberi waktu} pelaku menyerah sebelum pengejaran diperluas.
Ultimatum tersebut disambut ejekan. [m10:OPM.REB Sebby Sambom] {e4 menolak} menyerah dan {e5 mengakui} penyerangan sebagai tugas Kodap IV Sorong Raya.
Akan halnya [m11:KNPB.CVL KNPB], organisasi sipil yang dituding ikut merencanakan, {e6 menyangkal}. Tudingan {e7 berasal} dari [m12:IDN.COP Polda Papua Barat], yang sudah {e8 meringkus} [m13:IDN.CVL dua pemuda].
~read_also Lihat juga: Lowongan Kerja BUMN Dibuka Sampai Akhir Bulan
[m14:IDN.GOV Bupati Maybrat Bernard Sagrim] {e9 mengajak} [m15:IDN.CVL penduduk yang lari ke hutan] pulang. Jawaban [m16=m15 mereka] lewat seorang guru: <<q2 [m17=m15 kami] takut dua-duanya>>.
[m18:IDN.REL Klasis GKI Maybrat] menyiapkan beras untuk 1.500 orang dan akan {e10 menyalurkannya} seusai ibadah Minggu. [m19:IDN.GOV Gubernur Dominggus Mandacan] {e11 membantah} ada pengungsi sebanyak itu.
Dua pekan lalu [m20:IDN.MIL KSAD Jenderal Andika Perkasa] {e12 berkunjung} ke Sorong dan memuji keamanan di kepala burung.
Pasar Fategomi sepi. Anjing-anjing kampung menunggu di depan pintu yang digembok.
e1 m4 > m5 MOBILIZE actual 2021-09-03/day mode=troops ctx=military
e2 m5 > m6 ASSAULT actual 2021-09-02/day ctx=military
e3 m9 > m5 THREATEN threatened 2021-09-03/day mode=violence ctx=military
e4 m10 > m9 REJECT actual 2021-09-04/day ctx=military
e5 m5 > m6 ASSAULT actual 2021-09-02/day ctx=military said=m10 again
e6 m11 > m12 REJECT actual 2021-09-04/none ctx=legal,territory
e7 m12 > m11 ACCUSE actual 2021-09-03/day mode=allege ctx=legal,territory
e8 m12 > m13 COERCE actual 2021-09-03/day mode=arrest ctx=legal,military
e9 m14 > m15 REQUEST requested 2021-09-04/day mode=change ctx=human_security
e10 m18 > m17 AID planned 2021-09-05/day ctx=human_security
e11 m19 > m18 REJECT actual 2021-09-04/none ctx=human_security
e12 m20 > m8 CONSULT actual 2021-08-16/week mode=visit ctx=military bg
q1 m7 direct cue=ucap
q2 m17 indirect
rel m9 leads m8
