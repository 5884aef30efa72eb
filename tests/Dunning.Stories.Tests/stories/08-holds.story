; Holds and extensions.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

story A hold without an end lasts until it is lifted
  policy maison
  debtor Groupe Hermelin, business
  invoice F-2026-0901 of 5075.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 hold, reason négociation annuelle, interest suspended, author D. Marty
  2026-03-26 hold lifted
  on 2026-03-25 expect wait because on-hold, before release-hold
  on 2026-03-26 expect act because stage-due, stage rappel-2 by letter, at release-hold
  ; The letter could be written from the 26th, not from the 17th: it is not late.
  on 2026-03-27 expect act because stage-due, stage rappel-2 by letter, since 2026-03-26

story A newer hold replaces the older one
  policy maison
  debtor Groupe Hermelin, business
  invoice F-2026-0902 of 5075.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 hold, until 2026-04-30
  2026-03-12 hold, until 2026-03-20
  on 2026-03-09 expect wait because stage-not-due, until 2026-03-17, before hold-start
  on 2026-03-10 expect wait because on-hold, until 2026-04-30, at hold-start
  on 2026-03-19 expect wait because on-hold, until 2026-03-20, before release-hold-by-date
  on 2026-03-20 expect act because stage-due, stage rappel-2 by letter, at release-hold-by-date

story A hold lifted after its own end was over already
  policy maison
  debtor Groupe Hermelin, business
  invoice F-2026-0908 of 5075.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 hold, until 2026-03-20
  2026-03-25 hold lifted
  on 2026-03-25 expect act because stage-due, stage rappel-2 by letter, since 2026-03-20
  invoice F-2026-0909 of 5075.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 hold, until 2026-04-20
  2026-03-18 hold lifted
  on 2026-03-18 expect act because stage-due, stage rappel-2 by letter

story A hold on the customer rests all its invoices
  policy maison
  debtor Clinique des Tilleuls, business
  debtor held from 2026-03-15, until 2026-03-25, reason compte clé
  invoice F-2026-0903 of 18200.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  ; What begins tomorrow is not known today.
  on 2026-03-14 expect wait because stage-not-due, until 2026-03-17, before debtor-hold-start
  on 2026-03-15 expect wait because on-hold, until 2026-03-25, at debtor-hold-start
  on 2026-03-24 expect wait because on-hold, until 2026-03-25, before debtor-hold-end, before release-debtor-hold
  on 2026-03-25 expect act because stage-due, stage rappel-2 by letter, at debtor-hold-end, at release-debtor-hold

story Of a customer's hold and an invoice's own the later end counts
  policy maison
  debtor Clinique des Tilleuls, business
  debtor held from 2026-03-10, until 2026-03-20
  invoice F-2026-0904 of 940.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-12 hold, until 2026-03-28
  on 2026-03-13 expect wait because on-hold, until 2026-03-28
  on 2026-03-28 expect act because stage-due, stage rappel-2 by letter

story An extension
  policy maison
  debtor Domaine de la Roche, business
  invoice F-2026-0905 of 1440.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email, key F-2026-0905|0|rappel-1|0
  2026-03-17 rappel-2 sent by letter, key F-2026-0905|0|rappel-2|0
  2026-03-20 extended to 2026-04-30
  ; A new due date, a new cycle: the debtor we granted time to is not late, and begins at the first reminder again.
  on 2026-03-20 expect wait because not-due, until 2026-05-05, late -41 days
  on 2026-05-01 expect wait because stage-not-due, until 2026-05-05, late 1 days
  on 2026-05-05 expect act because stage-due, stage rappel-1 by email, key F-2026-0905|1|rappel-1|0
  ; The receipt of a letter of the first cycle comes late: it belongs there, and advances nothing.
  2026-05-05 rappel-2 delivered by letter, key F-2026-0905|0|rappel-2|0
  on 2026-05-05 expect act because stage-due, stage rappel-1 by email, key F-2026-0905|1|rappel-1|0

story An extension forgets the promise and the plan made before it
  policy maison
  debtor Domaine de la Roche, business
  invoice F-2026-0906 of 1440.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-08 promise to pay by 2026-03-10, in writing
  on 2026-03-13 expect act because promise-broken, stage rappel-2 by letter, alert promise-broken
  2026-03-14 extended to 2026-04-30
  on 2026-03-14 expect wait because not-due, until 2026-05-05
  invoice F-2026-0907 of 1440.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 720.00 due 2026-05-31, 720.00 due 2026-06-30
  2026-03-14 extended to 2026-04-30
  on 2026-03-14 expect wait because not-due, until 2026-05-05
  on 2026-05-05 expect act because stage-due, stage rappel-1 by email
