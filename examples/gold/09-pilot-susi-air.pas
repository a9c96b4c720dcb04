### Cakrawala Timur 2024-09-22 article
= [m1:OPM.REB TPNPB] Bebaskan [m2:NZL.CVL Pilot Susi Air] Setelah 592 Hari
~byline Reporter: Yulius Wenas | Editor: Fitri Hapsari
~date_line Minggu, 22 September 2024 08:03 WIT
~caption Pesawat perintis di landasan Paro, Nduga. Dok. Cakrawala Timur
~share Bagikan
CAKRAWALATIMUR.ID, [m3:@IDN Timika] - [m4:OPM.REB Tentara Pembebasan Nasional Papua Barat (TPNPB)] {e1 melepaskan} [m5:NZL.CVL Philip Mehrtens, pilot Susi Air asal Selandia Baru,] pada Sabtu (21/9/2024). Pria 38 tahun itu dijemput di [m26:@IDN Kampung Yuguru], [m27:@IDN Nduga], lalu diterbangkan ke [m6:@IDN Timika].
[m7:OPM.REB Kelompok pimpinan Egianus Kogoya] {e2 menculik} [m8=m5 Mehrtens] di lapangan terbang [m28:@IDN Paro] pada 7 Februari 2023 dan {e3 membakar} pesawatnya. [m25=m7 Mereka] semula {e4 menuntut} [m9:IDN.GOV Jakarta] mengakui kemerdekaan [m10:@IDN Papua].
~read_also Baca Juga: Mengapa Landasan Perintis Penting bagi Papua
[m11:NZL.GOV Menteri Luar Negeri Selandia Baru Winston Peters] {e5 menyambut gembira} pembebasan itu. [m12:NZL.GOV Perdana Menteri Christopher Luxon] {e6 berterima kasih} kepada [m13:IDN.GOV pihak berwenang Indonesia].
Dari [m14:@IDN Surabaya], [m15:IDN.GOV Presiden Joko Widodo] mengatakan <<q1 [m16=m5 sang pilot] bebas lewat negosiasi yang sabar>>.
~advert ADVERTISEMENT
Upaya awal memakai senjata. Ketika menyisir [m29:@IDN Distrik Mugi] pada 15 April 2023, [m17:IDN.MIL prajurit TNI] {e7 diserang} [m18=m7 kelompok Egianus]; seorang tewas. Sesudah itu [m19:IDN.MIL Panglima TNI Laksamana Yudo Margono] {e8 menaikkan} status menjadi siaga tempur darat.
Penerbangan sipil tetap rawan. Pada 5 Agustus 2024 [m20:NZL.CVL Glen Malcolm Conning, pilot helikopter warga negara Selandia Baru,] tewas {e9 ditembak} di [m31:@IDN Alama], [m30:@IDN Mimika]. [m21:IDN.COP Polisi] {e10 menuding} [m22:OPM.REB kelompok kriminal bersenjata (KKB)], tetapi [m23:OPM.REB juru bicara TPNPB Sebby Sambom] mengatakan <<q2 belum menerima laporan dari anggotanya>>.
"<<q3 Yang penting anak-anak bisa sekolah dan pesawat masuk lagi>>," ucap [m24:IDN.CVL seorang mama penjual pinang di Pasar Sentral].
~footer #Papua #SusiAir #Nduga
~related Pilihan Redaksi: Kopi Wamena Menembus Pasar Jepang
e1 m4 > m5 RETREAT actual 2024-09-21/day mode=release ctx=territory
e2 m7 > m8 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory bg
e3 m7 > m8 ASSAULT actual 2023-02-07/day mode=destroy ctx=territory bg
e4 m25 > m9 REQUEST requested 2024-09-22/none mode=yield ctx=territory bg
e5 m11 > m4 SUPPORT actual 2024-09-22/none ctx=diplomatic
e6 m12 > m13 SUPPORT actual 2024-09-22/none ctx=diplomatic
e7 m18 > m17 ASSAULT actual 2023-04-15/day mode=firearms ctx=military,territory bg
e8 m19 > m18 MOBILIZE actual 2023-04-01/month mode=troops ctx=military bg
e9 m22 > m20 ASSAULT actual 2024-08-05/day mode=firearms ctx=territory bg said=m21
e10 m21 > m22 ACCUSE actual 2024-09-22/none mode=allege ctx=crime bg
q1 m15 indirect cue=mengatakan
q2 m23 indirect cue=mengatakan
q3 m24 direct cue=ucap
rel m7 part_of m4
