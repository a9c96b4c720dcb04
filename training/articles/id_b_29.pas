### Kompas.id 2026-03-12 article
= [m1:NER.GOV Niamey] {e1 Usir} [m32:ORANO.MNC Perusahaan Perancis], [m2:AES Aliansi Sahel] {e2 Bentuk} Pasukan Gabungan
~byline Oleh LUKI AULIA
~date_line 12 Mar 2026 17:01 WIB
Hubungan [m3:NER.GOV Niger] dengan [m51:FRA.GOV bekas penjajahnya] memburuk lagi. Rabu (11/3/2026), [m4:NER.GOV Menteri Pertambangan Ousmane Abarchi] {e3 mencabut} izin terakhir yang dipegang [m5:ORANO.MNC Orano], perusahaan uranium milik negara [m6:FRA.GOV Perancis], dan memberi para pegawai asingnya waktu sepekan untuk pergi.
"<<q1 Tanah ini milik [m52:NER.CVL rakyat Niger]. Yang sudah diambil selama lima puluh tahun tidak akan kembali, tetapi yang tersisa tidak akan lagi diambil>>," kata [m7=m4 Abarchi] dalam siaran televisi pemerintah.
[m53=m4 Ia] tidak menjelaskan siapa yang bakal menggantikan [m54=m5 Orano].
[m8:RUS.GOV Menteri Energi Rusia Sergei Tsivilev], yang tahun lalu {e4 menandatangani} nota kesepahaman nuklir di [m9:@NER Niamey], membantah [m33:ROSATOM.BUS perusahaannya] sudah {e5 mengajukan} penawaran. [m55:NER.GOV Orang dalam kementerian] yang tidak mau disebut namanya berkata lain: [m10:ROSATOM.BUS Rosatom], katanya, mengirim tim teknis sejak Januari.
[m56=m6 Paris] bereaksi hati-hati. [m11:FRA.GOV Menteri Luar Negeri Jean-Noel Barrot] {e6 menyebut} keputusan itu perampasan. [m34=m6 Pihaknya] akan {e7 menggugat} [m35=m3 Niger] ke arbitrase internasional jika barang milik [m57=m5 Orano] tidak dikembalikan. "<<q2 [m12=m6 Kami] tidak sedang mencari pertengkaran, [m13=m6 kami] mencari hukum>>," ujarnya.
[m58=m5 Orano] sendiri sudah menang sekali. September lalu [m36:WORLDBANK sebuah mahkamah] [m14:WORLDBANK Bank Dunia] {e9 melarang} [m37=m3 Niger] menjual uranium dari tambang Somair. Larangan itu {e10 diabaikan}.
Pengusiran diumumkan sehari setelah para panglima [m15:NER.MIL Niger], [m16:MLI.MIL Mali], dan [m17:BFA.MIL Burkina Faso] {e11 bertemu} di [m18:@MLI Bamako]. [m47=m15+m16+m17 Ketiga negara yang dikuasai militer itu] tergabung dalam [m19:AES Aliansi Negara-negara Sahel (AES)], blok yang tahun ini diketuai [m20:BFA.GOV Kapten Ibrahim Traore]. [m38=m47 Mereka] {e12 membentuk} pasukan gabungan beranggotakan 6.000 orang yang akan bermarkas di [m59:@NER Niamey].
Tugas pertamanya berat. [m21:JNIM.REB JNIM], kelompok yang berbaiat kepada [m22:ALQAEDA.REB Al Qaeda], sejak September {e13 mengepung} jalan-jalan menuju [m60=m18 Bamako] dan {e14 membakar} truk bahan bakar. [m23:ISGS.REB Negara Islam Sahel], cabang [m24:ISIS.REB NIIS], akhir Januari bahkan {e15 menyerang} [m61:@NER bandara Niamey].
[m25:NER.GOV Jenderal Abdourahamane Tiani], penguasa Niger, {e16 menuduh} tiga presiden, yakni [m26:FRA.GOV Emmanuel Macron], [m27:BEN.GOV Patrice Talon] dari [m62:@BEN Benin], dan [m28:CIV.GOV Alassane Ouattara] dari [m63:@CIV Pantai Gading], mendanai serangan itu. [m39=m27 Talon] dan [m40=m28 Ouattara] {e17 menampiknya}. [m41=m27 Cotonou] malah {e18 memanggil} [m42:NER.GOV kuasa usaha Niger].
Menurut [m45:? Ulf Laessing], peneliti pada yayasan Konrad Adenauer di [m64=m18 Bamako], <<q3 pasukan gabungan itu lebih banyak di atas kertas>>. [m65=m45 Ia] ragu [m66=m47 ketiga negara] punya cukup pesawat.
[m29:ECOWAS ECOWAS], yang {e19 ditinggalkan} [m43=m47 ketiganya] pada Januari 2025, tetap membuka pintu. [m30:ECOWAS Presiden Komisi Omar Touray] pekan ini {e20 mengusulkan} kerja sama melawan terorisme, dengan syarat [m44=m19 AES] mengakui kebebasan bergerak warga kawasan.
Di pasar Katako, [m67=m59 Niamey], tidak banyak yang memikirkan uranium. Harga sekarung beras 26.000 franc. "<<q4 [m31:NER.CVL Anak saya] empat. Tolong tulis itu>>," kata [m46:NER.CVL Mariama], penjual bakwan.
e1 m1 > m32 COERCE actual 2026-03-11/day mode=seize ctx=natural_resource,economic again
e2 m2 > m21 MOBILIZE planned 2026-03-10/day mode=troops ctx=military again
e3 m4 > m5 COERCE actual 2026-03-11/day mode=seize ctx=natural_resource,economic
e4 m8 > m3 SUPPORT actual 2025-01-01/year ctx=natural_resource,diplomatic bg
e5 m33 > m3 AGREE denied 2026-03-12/none ctx=natural_resource,economic
e6 m11 > m3 ACCUSE actual 2026-03-12/none mode=disapprove ctx=natural_resource,economic
e7 m34 > m35 ACCUSE hypothetical 2026-03-12/none mode=allege ctx=legal,economic
e9 m36 > m37 COERCE actual 2025-09-01/month mode=restrict ctx=legal,natural_resource bg
e10 m37 > m36 REJECT actual 2026-03-12/none mode=yield ctx=legal bg
e11 m15 > m16,m17 CONSULT actual 2026-03-10/day mode=multilateral ctx=military
e12 m38 > m21 MOBILIZE planned 2026-03-10/day mode=troops ctx=military
e13 m21 > m16 COERCE actual 2025-09-01/month mode=restrict ctx=terrorism,territory
e14 m21 > m16 ASSAULT actual 2025-09-01/month mode=destroy ctx=terrorism
e15 m23 > m3 ASSAULT actual 2026-01-01/month ctx=terrorism
e16 m25 > m26,m27,m28 ACCUSE actual 2026-03-12/none mode=allege ctx=terrorism,diplomatic
e17 m39,m40 > m25 REJECT actual 2026-03-12/none ctx=terrorism,diplomatic
e18 m41 > m42 ACCUSE actual 2026-03-12/none mode=disapprove ctx=diplomatic
e19 m43 > m29 SANCTION actual 2025-01-01/month mode=withdraw ctx=diplomatic bg
e20 m30 > m44 AGREE planned 2026-03-09/week ctx=terrorism,diplomatic
q1 m7 direct cue=kata
q2 m11 direct cue=ujarnya
q3 m45 indirect cue=Menurut
q4 m46 direct cue=kata
rel m47 member_of m19
rel m20 leads m19
rel m21 ally_of m22
rel m23 part_of m24
rel m30 leads m29
rel m5 part_of m6
