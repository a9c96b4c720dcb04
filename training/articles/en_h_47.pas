### The Fiji Sun 2006-11-01 article
= [m1:FJI.GOV Qarase] fails to sack [m2:FJI.MIL commander] while [m26=m2 he] is with the troops in [m3:@EGY Sinai]
~date_line 01-Nov-2006
~byline By RUSIATE MATALAU
It was meant to be quick. [m4:FJI.GOV President Ratu Josefa Iloilo] was to sign, [m5:FJI.MIL Lieutenant Colonel Meli Saubulinayau] was to say yes, and [m6=m2 Commodore Voreqe Bainimarama] was to learn of it in the desert.
[m7=m5 The colonel] {e2 said no}. On Tuesday afternoon, [m8:FJI.MIL senior officers] {e3 told} [m9=m1 the Prime Minister's] office that [m24:FJI.MIL the military] stood behind [m10=m6 its commander] to a man.
[m11=m1 Laisenia Qarase], who heads [m12:FJI.PTY the SDL] since 2001 and won the May election, went on the radio at six. "<<q1 Somebody has to decide who governs, and the people decided in May>>," [m13=m11 he] said.
The quarrel is about two bills. One would {e4 pardon} [m14:FJI.CVL those] who stood behind the coup of 2000; [m27=m2 the commodore], against whom [m15:FJI.REB mutineers of the Counter-Revolutionary Warfare Unit] {e5 turned} their guns that November, {e6 gave} the Government three weeks on October 16 to drop both or resign.
[m16:FJI.OPP Mahendra Chaudhry], leader of [m17:FJI.PTY the Labour Party], nine of whose members sit in Cabinet, {e8 asked} both men to meet without uniforms. [m18:FJI.COP Police Commissioner Andrew Hughes], an Australian, {e10 has opened} a file for sedition and seized nothing so far; a container of ammunition which [m25=m24 the army] {e12 took} from the wharf on Monday without papers is in its own hands.
[m19:AUS.GOV Alexander Downer] {e13 warned} of a coup in so many words in [m20:@AUS Canberra]. [m21:NZL.GOV Helen Clark] {e14 offered} [m22:@NZL Wellington] as a place to talk. [m23:FJI.REL The Methodist Church], to which most of the ruling party's voters belong, called a day of fasting.
Fiji's national rugby sevens team flies to Dubai on Saturday with four soldiers in it.
e2 m7 > m1 REJECT actual 2006-10-31/none mode=yield ctx=military
e3 m8 > m9 REJECT actual 2006-10-31/day mode=yield ctx=military
e4 m1 > m14 CONCEDE planned 2006-11-01/none ctx=legal,legislative
e5 m15 > m6 ASSAULT actual 2000-11-01/month mode=firearms ctx=military bg
e6 m6 > m1 THREATEN threatened 2006-10-16/day ctx=military,executive
e8 m16 > m1,m2 REQUEST requested 2006-11-01/none mode=meet ctx=military,executive
e10 m18 > m6 ACCUSE actual 2006-11-01/none mode=investigate ctx=legal,military
e12 m24 > m18 COERCE actual 2006-10-30/day mode=seize ctx=military
e13 m19 > m2 ACCUSE actual 2006-11-01/none mode=allege ctx=military,diplomatic
e14 m21 > m1,m2 AGREE actual 2006-11-01/none ctx=diplomatic
q1 m13 direct cue=said
rel m16 leads m17
rel m11 leads m12 from=2001
rel m10 leads m24
