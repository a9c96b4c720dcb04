### Detik.com 2007-10-02 article
= [m29=m2 Gambari] Dua Kali Menunggu, [m30=m3 Than Shwe] Sekali Muncul
~share Kirim Teman | Cetak Artikel
[m1:@MMR Naypyidaw] - Setelah empat hari, akhirnya boleh. [m2:UN Ibrahim Gambari] {e1 diterima} [m3:MMR.MIL Jenderal Senior Than Shwe] Selasa (2/10/2007), lalu langsung diterbangkan ke [m4:@MMR Yangon] untuk {e2 menjenguk} [m5:MMR.OPP Aung San Suu Kyi] lima belas menit.
Utusan [m6:UN PBB] itu tidak bicara kepada pers. Yang [m22=m2 ia] bawa, menurut kantornya di New York, adalah {e3 permintaan} agar penindasan dihentikan dan tahanan dilepas.
Pekan lalu [m7:MMR.REL ribuan biksu] {e4 berjalan} sepuluh hari berturut-turut di bawah hujan. Rabu [m8:MMR.MIL serdadu] mulai {e5 memukul}; malamnya biara-biara {e6 digerebek} dan [m23=m7 penghuninya] {e7 diangkut} dengan truk entah ke mana. [m9:JPN.JRN Kenji Nagai], juru kamera, {e8 ditembak} dari jarak dekat, Kamis.
"<<q1 Sepuluh orang>>," begitu hitungan resmi korban. [m10:AUS.GOV Duta Besar Australia Bob Davis] yakin angkanya berlipat ganda.
[m11:JPN.GOV Tokyo], pemberi bantuan terbesar, sedang menimbang {e9 penghentian} bantuan. [m12:JPN.GOV Wakil Menlu Mitoji Yabunaka] sudah {e10 menyampaikan protes} di Naypyidaw. [m13:USA.GOV Gedung Putih] Kamis lalu {e11 membekukan} harta [m24:MMR.MIL 14 jenderal].
Negara tetangga punya kata sendiri. [m14:SGP.GOV Menlu George Yeo], ketua [m15:ASEAN ASEAN], {e12 menyatakan jijik}; belum pernah perhimpunan memakai kata itu tentang anggotanya. [m16:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e13 meminta} [m17:CHN.GOV Beijing], kawan dekat [m28=m3 para jenderal], ikut menekan. Permintaan itu dijawab [m18:CHN.GOV Wen Jiabao] lewat telepon kepada [m19:GBR.GOV Gordon Brown]: [m25=m17 China] {e14 akan berupaya}.
[m20:THA.GOV Surayud Chulanont], perdana menteri yang juga diangkat tentara, {e15 menghubungi} [m26=m3 juniornya di seberang], tanpa hasil.
Keluarga [m31=m5 Suu Kyi] bersyukur wajahnya terlihat. [m27=m5 Ketua] [m21:MMR.OPP Liga Nasional untuk Demokrasi] itu sejak 2003 {e16 dikurung} di Jalan Universitas.
Internet masih mati. (nrl/ana)
e1 m3 > m2 CONSULT actual 2007-10-02/day mode=visit ctx=diplomatic
e2 m2 > m5 CONSULT actual 2007-10-02/day mode=visit ctx=diplomatic,pro_democracy
e3 m22 > m3 REQUEST requested 2007-10-02/day mode=yield ctx=human_rights
e4 m7 > m3 PROTEST actual 2007-09-24/week mode=demo ctx=pro_democracy,religion_ethnicity
e5 m8 > m7 ASSAULT actual 2007-09-26/day mode=beat ctx=repression
e6 m8 > m7 COERCE actual 2007-09-26/day mode=seize ctx=repression,religion_ethnicity
e7 m8 > m23 COERCE actual 2007-09-26/day mode=arrest ctx=repression
e8 m8 > m9 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression,rights_freedoms
e9 m11 > m3 SANCTION hypothetical 2007-10-02/none mode=discontinue ctx=economic
e10 m12 > m3 ACCUSE actual 2007-10-02/none mode=disapprove ctx=diplomatic
e11 m13 > m24 SANCTION actual 2007-09-27/day mode=discontinue ctx=economic,human_rights
e12 m14 > m3 ACCUSE actual 2007-10-02/none mode=disapprove ctx=repression
e13 m16 > m17 REQUEST requested 2007-10-02/none mode=assist ctx=diplomatic
e14 m25 > m19 AGREE planned 2007-10-02/none ctx=diplomatic
e15 m20 > m26 CONSULT actual 2007-10-02/none mode=phone ctx=diplomatic
e16 m3 > m27 COERCE actual 2003-01-01/year mode=arrest ctx=repression bg
q1 ? direct
rel m14 leads m15
rel m17 ally_of m28
rel m27 leads m21

### Republika 2024-11-20 article none
= Perahu Nuh dari Plastik: Festival Regata di Danau Malawi
~byline Red: Gita Amanda
[m1:#Republika REPUBLIKA.CO.ID], [m2:@MWI CAPE MACLEAR] -- Bahan perahunya 4.000 botol air minum. Layarnya karung pupuk. Dengan kendaraan ini [m3:? Chimwemwe Banda], guru kimia berumur 29 tahun, menjuarai lomba perahu daur ulang, Ahad.
"<<q1 [m4=m3 Saya] hanya takut pada satu hal, yaitu angin mwera>>," ujarnya.
Lomba diselenggarakan [m5:MWI.NGO Yayasan Danau Bersih], yang diketuai [m6:? Esnart Phiri]. Menurut [m7=m6 Phiri], <<q2 dua ton sampah terangkat dari pantai selama persiapan>>.
Ada 31 perahu dari [m8:@MWI Malawi], [m9:@MOZ Mozambik], dan [m10:@TZA Tanzania]. Enam di antaranya tenggelam sebelum garis start, disambut tepuk tangan.
[m11:MWI.GOV Menteri Pariwisata Vera Kamtukule] menyerahkan piala, seekor kambing.
Danau ini rumah bagi lebih dari 800 jenis ikan siklid. Wisatawan terbanyak datang dari [m12:@ZAF Afrika Selatan].
[m13:MWI.BUS Bank Nasional Malawi] menyumbang hadiah uang. Pemenang kedua, [m14:? Joao], nelayan, mengatakan akan memakainya untuk membeli jaring.
q1 m4 direct cue=ujarnya
q2 m7 indirect cue=Menurut
rel m6 leads m5
