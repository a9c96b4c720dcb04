### Antara 2021-05-18
[m1:IDN.COP Polres Bengkulu Tengah] {e1 mengamankan} [m2:IDN.EDU seorang siswi] yang menghina [m3:@PSE Palestina] lewat TikTok; [m4:IDN.EDU sekolahnya] {e2 mengembalikannya} kepada orang tua.
e1 m1 > m2 COERCE actual 2021-05-18/none mode=arrest ctx=rights_freedoms
e2 m4 > m2 SANCTION actual 2021-05-18/none mode=expel ctx=rights_freedoms

### Kompas.com 2019-02-06
Penangguhan {e1 penahanan} [m1:IDN.CVL Buni Yani] yang diminta [m2:IDN.LEG Fadli Zon] {e2 ditolak} [m3:IDN.JUD Kejaksaan Negeri Depok].
e2 m3 > m2 REJECT actual 2019-02-06/none mode=yield ctx=legal
e1 m3 > m1 COERCE actual 2019-02-06/none mode=arrest ctx=legal

### CNN Indonesia 2018-09-17
[m1:ESH.CVL Nelayan Dakhla] {e1 mendukung} perjanjian perikanan [m2:EUR Uni Eropa] dengan [m3:MAR.GOV Maroko], yang {e2 digugat} [m4:ESH.REB Polisario].
e1 m1 > m2,m3 SUPPORT actual 2018-09-17/none ctx=economic
e2 m4 > m2 ACCUSE actual 2018-09-17/none mode=allege ctx=legal,territory

### Tempo.co 2022-04-26
Dua [m1:IDN.LAB pengurus serikat] {e1 dirumahkan} [m2:IDN.BUS pabrik biskuit] tanpa upah; [m3:IDN.LEG Komisi IX DPR] {e2 memanggil} direksinya untuk rapat dengar pendapat.
e1 m2 > m1 SANCTION actual 2022-04-26/none mode=expel ctx=economic
e2 m3 > m2 REQUEST requested 2022-04-26/none mode=meet ctx=economic

### Republika 2013-12-26
[m1:JPN.GOV Shinzo Abe] berziarah ke Yasukuni. [m2:CHN.GOV Tiongkok] {e1 memprotes keras}, [m3:KOR.GOV Korea Selatan] {e2 murka}, dan [m4:USA.GOV kedutaan Amerika] {e3 menyatakan kecewa}.
e1 m2 > m1 ACCUSE actual 2013-12-26/none mode=disapprove ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2013-12-26/none mode=disapprove ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2013-12-26/none mode=disapprove ctx=diplomatic

### Jawa Pos 2016-02-17
[m1:IDN.GOV Gubernur Soekarwo] {e1 mencabut} 140 izin tambang pasir; [m2:IDN.BUS para pemegang izin] menyatakan {e2 akan melawan} di pengadilan.
e1 m1 > m2 SANCTION actual 2016-02-17/none mode=discontinue ctx=natural_resource
e2 m2 > m1 ACCUSE planned 2016-02-17/none mode=allege ctx=legal

### VOA Indonesia 2020-09-29
[m1:NGO Amnesty International] {e1 menutup} kantornya di [m2:@IND India] setelah [m3:IND.GOV pemerintah] {e2 membekukan} rekeningnya; [m4:IND.GOV kementerian] {e3 membantah} pembekuan itu pembalasan.
e2 m3 > m1 SANCTION actual 2020-09-29/none mode=discontinue ctx=human_rights
e3 m4 > m1 REJECT actual 2020-09-29/none ctx=human_rights
e1 m1 > m3 RETREAT actual 2020-09-29/none mode=withdraw ctx=human_rights

### detikNews 2018-03-19
[m1:IDN.JUD Kejati DKI] {e1 mengembalikan} berkas kepada [m2:IDN.COP polda], yang {e2 memeriksa} ulang [m3:IDN.GOV wakil gubernur] soal penutupan Jalan Jatibaru.
e2 m2 > m3 ACCUSE actual 2018-03-19/none mode=investigate ctx=legal
e1 m1 > m2 REJECT actual 2018-03-19/none ctx=legal

### Antara 2015-06-17
[m1:DOM.GOV Republik Dominika] {e1 akan mengusir} [m2:HTI.CVL warga keturunan Haiti] yang tidak terdaftar; [m3:OAS OAS] {e2 menawarkan} misi pengamat.
e1 m1 > m2 COERCE planned 2015-06-17/none mode=deport ctx=migration
e2 m3 > m1 AGREE actual 2015-06-17/none ctx=migration

### Tribun Timur 2020-09-25
Kampus {e1 menggandeng} tentara: [m1:IDN.EDU rektor] {e2 mengundang} [m2:IDN.MIL dandim] memberi kuliah bela negara, undangan yang {e3 ditentang} [m3:IDN.EDU BEM].
e2 m1 > m2 AGREE actual 2020-09-25/none ctx=military
e3 m3 > m1 REJECT actual 2020-09-25/none ctx=military
e1 m1 > m2 COOPERATE actual 2020-09-25/none ctx=military

### CNN Indonesia 2021-02-19
[m1:ETH.GOV Addis Ababa] {e1 menampik} {e2 permintaan} [m2:SDN.GOV Khartoum] agar perselisihan bendungan ditengahi empat pihak, dan [m3:EGY.GOV Abdel Fattah al-Sisi] {e3 memperingatkan} tak seorang pun boleh mengambil setetes air [m4=m3 Mesir].
e1 m1 > m2 REJECT actual 2021-02-19/none mode=change ctx=natural_resource
e2 m2 > m1 REQUEST requested 2021-02-19/none mode=change ctx=natural_resource
e3 m3 > m1 THREATEN threatened 2021-02-19/none ctx=natural_resource

### Suara Merdeka 2012-10-15
Ratusan [m1:IDN.LAB perangkat desa] {e1 mengepung} kantor [m2:IDN.GOV bupati] Blora. [m3:IDN.COP Polres] {e2 menerjunkan} anjing pelacak, dan [m4:IDN.LEG ketua DPRD] {e3 menjanjikan} kenaikan tunjangan.
e1 m1 > m2 PROTEST actual 2012-10-15/none mode=obstruct ctx=economic
e2 m3 > m1 MOBILIZE actual 2012-10-15/none mode=police ctx=economic
e3 m4 > m1 AGREE planned 2012-10-15/none ctx=economic

### Antara 2024-11-03 none
Pemilik kebun anggrek di [m1:@SGP Singapura] menamai varietas barunya menurut penyanyi [m2:@KOR Korea Selatan]. Bunga itu tahan panas dan mekar tiga kali setahun.

### Kompas.com 2016-06-22
[m1:BRA.COP Polisi militer Rio] {e1 mogok} menjelang olimpiade karena gaji {e2 ditahan} [m2:BRA.GOV pemerintah negara bagian]; [m3:BRA.GOV Michel Temer] {e3 mencairkan} dana darurat.
e1 m1 > m2 PROTEST actual 2016-06-22/none mode=strike ctx=economic
e2 m2 > m1 COERCE actual 2016-06-22/none mode=withhold ctx=economic
e3 m3 > m2 AID actual 2016-06-22/none ctx=economic

### Radar Bone 2019-04-20 headline
[m1:IDN.GOV KPPS] {e1 Laporkan} [m2:IDN.PTY Saksi] yang {e2 Robek} Surat Suara, [m3:IDN.GOV Bawaslu] Bungkam
e1 m1 > m2 ACCUSE actual 2019-04-20/none mode=allege ctx=election
e2 m2 > m1 PROTEST actual 2019-04-20/none mode=vandalize ctx=election

### BBC Indonesia 2009-02-25
[m1:BGD.PRM Prajurit Bangladesh Rifles] {e1 memberontak}, {e2 membunuh} [m2:BGD.MIL 57 perwira], dan {e3 menyandera} keluarga [m5=m2 mereka]. [m3:BGD.GOV Sheikh Hasina] {e4 menawarkan amnesti} dan kemudian {e5 mengancam} mengirim tank.
e1 m1 > m2 REJECT actual 2009-02-25/none ctx=military
e2 m1 > m2 ASSAULT actual 2009-02-25/none mode=firearms ctx=military
e3 m1 > m4 ASSAULT actual 2009-02-25/none mode=abduct ctx=military
e4 m3 > m1 CONCEDE planned 2009-02-25/none ctx=military
e5 m3 > m1 THREATEN threatened 2009-02-25/none mode=violence ctx=military
Sejumlah [m4:BGD.CVL istri perwira] bersembunyi di kamar mandi.

### Tribun Medan 2022-02-23
{e1 Penutupan} PT Toba Pulp Lestari {e2 dituntut} [m1:IDN.CVL Tim Aliansi Gerak Tutup TPL], yang berjalan kaki dari Toba ke Istana; [m2:IDN.GOV Presiden] {e3 menerima} [m3=m1 mereka] dan {e4 berjanji menyelesaikan} sengketa tanah adat dalam sebulan.
e2 m1 > m2 REQUEST requested 2022-02-23/none mode=change ctx=environment
e3 m2 > m3 CONSULT actual 2022-02-23/none ctx=environment
e4 m2 > m3 AGREE planned 2022-02-23/none ctx=human_security
e1 m2 > m4 COERCE requested 2022-02-23/none mode=ban ctx=environment
Direksi [m4:IDN.BUS perusahaan itu] menyebut izinnya lengkap.
