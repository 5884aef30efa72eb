; Facts that cannot be are refused with a code, never guessed at.

story Facts that contradict each other are refused
  policy fr-standard
  debtor Atelier Noël, business
  ; A dispute that is open cannot be opened again.
  invoice F-2026-0815 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-09 dispute L-31 opened, over 100.00
  2026-03-11 dispute L-31 opened, over 200.00
  on 2026-03-12 expect refusal DUN20013
  ; More cannot come back than came in.
  invoice F-2026-0516 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 400.00
  2026-03-09 payment of 400.01 returned
  on 2026-03-10 expect refusal DUN20009
  ; A plan without an instalment is none.
  invoice F-2026-0708 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 plan agreed
  on 2026-03-11 expect refusal DUN20010
  ; What is taken back must be there.
  invoice F-2026-1201 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 reversed p-17
  on 2026-03-11 expect refusal DUN20011
  ; A person can only go on at a stage the policy has.
  invoice F-2026-1202 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 escalate to huissier
  on 2026-03-11 expect refusal DUN20008
  invoice F-2026-1203 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 skip huissier
  on 2026-03-11 expect refusal DUN20008
  ; An event has one meaning: its id cannot stand for another.
  invoice F-2026-1204 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid 100.00, id p-18
  2026-03-11 paid 100.00, id p-18
  on 2026-03-12 expect refusal DUN20012

story Amounts that cannot be paid are refused
  policy fr-standard
  debtor Atelier Noël, business
  invoice F-2026-1205 of 0.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-11 expect refusal DUN20001
  ; Finer than a cent.
  invoice F-2026-1206 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid 100.005
  on 2026-03-11 expect refusal DUN20002
  ; A yen has no cents, by value: 27989.0 is fine.
  invoice F-2026-1207 of 27989.0 JPY, issued 2026-01-30, due 2026-03-02
  on 2026-03-05 expect act because stage-due, stage reminder-1 by email, collectible 27989
  2026-03-04 paid 100.5
  on 2026-03-11 expect refusal DUN20002
  ; Currencies are never converted.
  invoice F-2026-1208 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid 100.00 CHF
  on 2026-03-11 expect refusal DUN20003
  invoice F-2026-1209 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid -100.00
  on 2026-03-11 expect refusal DUN20004
  ; Whatever the date: a fault of form does not wait until it is known.
  invoice F-2026-1210 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-04-10 credit note of -0.01
  on 2026-03-11 expect refusal DUN20004

story Names, days and proceedings that cannot be are refused
  policy fr-standard
  debtor Atelier Noël, business
  ; The bar parts the keys.
  invoice F-2026|1211 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-11 expect refusal DUN20005
  invoice F-2026-1212 of 366.00 EUR, issued 2026-01-30, due 2026-03-02, creditor SARL|1
  on 2026-03-11 expect refusal DUN20005
  invoice F-2026-1213 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 promise to pay by 2226-03-20
  on 2026-03-11 expect refusal DUN20006
  ; What arose before the opening cannot be told without it.
  invoice F-2026-1214 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 insolvency, published 2026-03-09
  on 2026-03-11 expect refusal DUN20014
  ; Interest runs through a day; a fee has none.
  invoice F-2026-1215 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 fee of 12.00 charged, for interest
  on 2026-03-11 expect refusal DUN20015
