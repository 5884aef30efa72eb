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
