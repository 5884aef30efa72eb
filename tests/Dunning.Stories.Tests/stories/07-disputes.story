; Disputes: a disputed claim is not certain, and what is not certain is not demanded.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy sans-preuves like maison
  disputes, no evidence

define policy preuves-tardives like maison
  disputes, evidence after 30 days, stale after 30 days

define policy preuves-apres like maison
  disputes, evidence after 30 days, stale after 29 days

define policy ferme like maison
  disputes, resume at mise-en-demeure

story A disputed part leaves the rest in the process
  policy maison
  debtor Menuiserie Caron, business
  invoice F-2026-0801 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 dispute L-17 opened, over 300.00, reason deux portes manquantes
  on 2026-03-11 expect wait because stage-not-due, until 2026-03-17, collectible 950.00, balance 1250.00, review on 2026-03-12, before evidence-days
  on 2026-03-12 expect act because evidence-to-send, stage send-evidence by email, at evidence-days
  2026-03-12 send-evidence sent by email
  on 2026-03-13 expect wait because stage-not-due, until 2026-03-17, collectible 950.00
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter, collectible 950.00
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure sent by registered-letter
  on 2026-04-08 expect wait because stage-not-due, until 2026-04-16, collectible 950.00

story A dispute that nobody settles for thirty days
  policy sans-preuves
  debtor Société Barbier, business
  invoice F-2026-0802 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-03-18 dispute L-18 opened
  on 2026-04-16 expect wait because dispute-open, until 2026-04-17, collectible 0.00, before stale-days
  on 2026-04-17 expect review because dispute-stale, alert dispute-stale, collectible 0.00, at stale-days
  ; A part only: the rest goes on, and the delay is told of beside it.
  invoice F-2026-0803 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 dispute L-19 opened, over 300.00
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure sent by registered-letter
  on 2026-04-08 expect wait because stage-not-due, until 2026-04-16, review on 2026-04-09, before stale-alert
  on 2026-04-09 expect wait because stage-not-due, until 2026-04-16, alert dispute-stale, at stale-alert

story A dispute of the whole sum, and of all but a cent
  policy sans-preuves
  debtor Carrelages Dumas, business
  invoice F-2026-0804 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-20 opened, over 1250.00
  on 2026-03-10 expect wait because dispute-open, until 2026-04-09, at disputed-amount
  invoice F-2026-0805 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-21 opened, over 1249.99
  on 2026-03-10 expect wait because below-minimum, collectible 0.01, before disputed-amount

story A dispute waits for the evidence's day or the day it is stale, whichever comes first
  policy preuves-tardives
  debtor Carrelages Dumas, business
  invoice F-2026-0820 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-38 opened
  on 2026-03-10 expect wait because dispute-open, until 2026-04-09, at stale-before-evidence
  policy preuves-apres
  on 2026-03-10 expect wait because dispute-open, until 2026-04-08, before stale-before-evidence
  on 2026-04-08 expect review because dispute-stale, alert dispute-stale

story Evidence first: nothing else is sent while the whole is disputed
  policy maison
  debtor Carrelages Dumas, business
  invoice F-2026-0806 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 dispute L-22 opened, reason livraison contestée
  on 2026-03-11 expect wait because dispute-open, until 2026-03-12
  on 2026-03-12 expect act because evidence-to-send, stage send-evidence by email, key F-2026-0806|0|send-evidence|0
  2026-03-12 send-evidence sent by email, key F-2026-0806|0|send-evidence|0
  on 2026-03-12 expect wait because dispute-open, until 2026-04-09

story A second dispute needs its own evidence, one sending after both serves both
  policy maison
  debtor Carrelages Dumas, business
  invoice F-2026-0817 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-33 opened
  2026-03-12 send-evidence sent by email
  2026-03-15 dispute L-34 opened, over 100.00
  on 2026-03-16 expect wait because dispute-open, until 2026-03-17
  on 2026-03-17 expect act because evidence-to-send, stage send-evidence by email
  2026-03-17 send-evidence sent by email
  ; Stale is counted from the older one.
  on 2026-03-18 expect wait because dispute-open, until 2026-04-09
  invoice F-2026-0818 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-35 opened
  2026-03-11 dispute L-36 opened, over 100.00
  2026-03-12 send-evidence sent by email
  on 2026-03-14 expect wait because dispute-open, until 2026-04-09

story Evidence that does not get through is sent another way, three times at most
  policy maison
  debtor Carrelages Dumas, business
  invoice F-2026-0807 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-23 opened
  2026-03-12 send-evidence failed by email
  on 2026-03-13 expect wait because dispute-open, until 2026-03-14
  on 2026-03-14 expect act because evidence-to-send, stage send-evidence by letter
  2026-03-14 send-evidence failed by letter
  on 2026-03-16 expect act because evidence-to-send, stage send-evidence by registered-letter
  2026-03-16 send-evidence failed by registered-letter
  on 2026-03-16 expect review because undeliverable
  invoice F-2026-0808 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-24 opened
  2026-03-12 send-evidence unknown by email
  on 2026-03-13 expect review because delivery-unknown
  debtor Carrelages Dumas, business, reachable by phone and bailiff
  invoice F-2026-0809 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-25 opened
  on 2026-03-12 expect review because no-reachable-channel

story An accepted dispute whose credit note is late
  policy sans-preuves
  debtor Confection Perrin, business
  invoice F-2026-0810 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 dispute L-26 opened, over 300.00
  2026-03-20 dispute L-26 accepted
  ; What we agreed not to be owed is not demanded, with or without the credit note.
  on 2026-03-20 expect act because stage-due, stage rappel-2 by letter, alert credit-to-issue, collectible 950.00, balance 1250.00
  2026-03-25 credit note of 299.99
  on 2026-03-25 expect act because stage-due, stage rappel-2 by letter, since 2026-03-20, alert credit-to-issue, collectible 950.00, balance 950.01, before credited-amount
  2026-03-26 credit note of 0.01
  on 2026-03-26 expect act because stage-due, stage rappel-2 by letter, since 2026-03-20, collectible 950.00, balance 950.00, at credited-amount
  ; The whole accepted: nothing to demand, and somebody has a credit note to write.
  invoice F-2026-0811 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-27 opened
  2026-03-20 dispute L-27 accepted
  on 2026-03-20 expect review because credit-to-issue, collectible 0.00, balance 1250.00
  2026-04-02 credit note of 1250.00
  on 2026-04-02 expect none because settled

story A rejected dispute goes on at once, a withdrawn one at its own day
  policy sans-preuves
  debtor Atelier Noël, business
  invoice F-2026-0812 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-09 dispute L-28 opened
  2026-03-12 dispute L-28 rejected
  on 2026-03-12 expect act because dispute-rejected, stage rappel-2 by letter
  2026-03-12 rappel-2 sent by letter
  on 2026-03-13 expect wait because stage-not-due, until 2026-04-01
  invoice F-2026-0813 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-09 dispute L-29 opened
  2026-03-12 dispute L-29 withdrawn
  on 2026-03-12 expect wait because stage-not-due, until 2026-03-17
  ; Withdrawn after the letter's own day: it can be written since the withdrawal.
  invoice F-2026-0819 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-09 dispute L-37 opened
  2026-03-20 dispute L-37 withdrawn
  on 2026-03-19 expect wait because dispute-open, until 2026-04-08, before release-dispute
  on 2026-03-20 expect act because stage-due, stage rappel-2 by letter, at release-dispute
  policy ferme
  invoice F-2026-0814 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-09 dispute L-30 opened
  2026-03-10 dispute L-30 rejected
  on 2026-03-10 expect act because dispute-rejected, stage mise-en-demeure by registered-letter

story Of two decisions to go on the furthest stage counts, and the earliest names the reason
  policy ferme
  debtor Atelier Noël, business
  invoice F-2026-0816 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-09 dispute L-32 opened
  2026-03-09 escalate to rappel-2
  2026-03-10 dispute L-32 rejected
  ; Since the 10th: while it was disputed nothing could be done.
  on 2026-03-10 expect act because escalated, stage mise-en-demeure by registered-letter
