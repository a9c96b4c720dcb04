### Warta Nusantara 2024-02-24 article
= [m1:ARM.GOV Pashinyan]: Keikutsertaan [m2:ARM.GOV Armenia] di [m3:CSTO CSTO] Sudah Beku
~byline Oleh Galih Prabandaru
~date_line Sabtu, 24 Februari 2024 | 10:05 WIB
~caption Menteri Angkatan Bersenjata Prancis Sebastien Lecornu tiba di Yerevan. (Warta Nusantara/Infografik)
~share Bagikan ke: Facebook Telegram X
WARTANUSANTARA.ID, [m4:@FRA PARIS] - [m5:ARM.GOV Perdana Menteri Armenia Nikol Pashinyan] menyatakan [m6=m2 negaranya] praktis {e1 membekukan keanggotaan} dalam [m7:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)], aliansi militer yang dipimpin [m8:RUS.GOV Rusia]. Hal itu [m9=m5 ia] sampaikan dalam wawancara dengan [m10:#France24 France 24] yang disiarkan Kamis (22/2/2024).
Menurut [m11=m5 Pashinyan], <<q1 [m12=m7 pakta tersebut] {e2 tidak memenuhi kewajibannya} terhadap [m13=m2 Armenia] pada 2021 dan 2022>>. Ketika itu [m14:AZE.MIL militer Azerbaijan] {e3 menyerang} sejumlah posisi [m15:ARM.MIL tentara Armenia] di perbatasan, dan permohonan bantuan [m16=m2 Yerevan] tidak membuahkan kiriman pasukan.
~read_also Baca Juga: Apa Itu CSTO dan Siapa Saja Anggotanya
~advert Advertisement
[m17=m8 Moskow] menanggapi dengan hati-hati. [m18:RUS.GOV Juru bicara Kremlin Dmitry Peskov] pada Jumat berkata bahwa <<q2 pihaknya akan {e4 menghubungi} [m19=m2 mitra di Yerevan] guna meminta penjelasan>>.
Wawancara itu berlangsung ketika [m20:FRA.GOV Menteri Angkatan Bersenjata Prancis Sebastien Lecornu] {e5 berkunjung} ke [m21=m2 Armenia]. Dalam lawatan dua hari itu [m22=m20 ia] {e6 menyerahkan} kacamata penglihatan malam kepada [m23:ARM.MIL angkatan bersenjata tuan rumah], dan [m24:ARM.GOV Menteri Pertahanan Suren Papikyan] {e7 membeli} senapan presisi dari [m25:FRA.BUS sebuah pabrikan Prancis].
Sehari sebelum wawancara ditayangkan, [m26:FRA.GOV Presiden Emmanuel Macron] {e8 menjamu} [m27=m5 Pashinyan] di [m28:@FRA Istana Elysee].
~read_also Baca Juga: Meriam Caesar, Andalan Ekspor Prancis
Jarak [m29=m2 Armenia] dari pelindung lamanya melebar bertahap. September 2023, [m30:ARM.MIL pasukannya] {e9 berlatih bersama} [m31:USA.MIL tentara Amerika Serikat]; November, [m32=m5 sang perdana menteri] {e10 absen} dari pertemuan puncak [m33=m7 CSTO] di [m34:@BLR Minsk]; dan per 1 Februari 2024 [m35=m2 republik itu] resmi menjadi anggota [m36:ICC Mahkamah Pidana Internasional].
~footer Tag: Armenia, Rusia, Prancis, CSTO
~related Lihat juga: Jejak 32 Tahun Tentara Rusia di Kaukasus
~footer © 2024 Warta Nusantara
e1 m6 > m7 SANCTION actual 2024-02-22/day mode=discontinue ctx=military,diplomatic said=m5
e2 m11 > m12 ACCUSE actual 2024-02-22/day mode=disapprove ctx=military
e3 m14 > m15 ASSAULT actual 2021-01-01/year ctx=military,territory bg
e4 m18 > m19 AGREE planned 2024-02-23/day ctx=diplomatic
e5 m20 > m21 CONSULT actual 2024-02-22/day mode=visit ctx=military,diplomatic
e6 m22 > m23 AID actual 2024-02-22/day ctx=military
e7 m24 > m25 COOPERATE actual 2024-02-22/day ctx=military
e8 m27 > m26 CONSULT actual 2024-02-21/day mode=visit ctx=diplomatic
e9 m30 > m31 COOPERATE actual 2023-09-01/month ctx=military bg
e10 m32 > m33 REJECT actual 2023-11-01/month mode=meet ctx=diplomatic,military bg
q1 m11 indirect cue=Menurut
q2 m18 indirect cue=berkata
rel m7 led_by m8
rel m5 leads m6
rel m35 member_of m36 from=2024-02-01
