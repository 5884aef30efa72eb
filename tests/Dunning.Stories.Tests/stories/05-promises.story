; Promises: kept, late, broken, withdrawn, one too many; and their confirmation in writing.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy patiente like maison
  promises, broken resumes

story A promise kept a day late
  policy maison
  debtor Menuiserie Caron, business
  invoice F-2026-0601 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-20, amount 500.00, in writing
  2026-03-21 paid 500.00
  ; Two days of tolerance: the 21st is in time. The promise is kept, the rest goes on after the grace of the payment.
  on 2026-03-21 expect wait because payment-grace, until 2026-03-24
  on 2026-03-24 expect act because stage-due, stage rappel-2 by letter, collectible 750.00, at promised-amount
  ; A cent short, and it broke on the 23rd.
  invoice F-2026-0602 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-20, amount 500.00, in writing
  2026-03-21 paid 499.99
  on 2026-03-24 expect act because promise-broken, stage rappel-2 by letter, alert promise-broken, collectible 750.01, before promised-amount

story A broken promise cuts the waiting short, and late money cures it
  policy maison
  debtor Garage Pelletier, business
  invoice F-2026-0603 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-08 promise to pay by 2026-03-10, amount 500.00, in writing
  on 2026-03-12 expect wait because promise-pending, until 2026-03-13, before promise-tolerance
  ; Four days before its own day.
  on 2026-03-13 expect act because promise-broken, stage rappel-2 by letter, alert promise-broken, at promise-tolerance
  2026-03-13 paid 500.00
  on 2026-03-15 expect wait because payment-grace, until 2026-03-16
  on 2026-03-16 expect wait because stage-not-due, until 2026-03-17
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter

story A promise holds for thirty days at most
  policy maison
  debtor Garage Pelletier, business
  invoice F-2026-0604 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-06-10, in writing
  on 2026-04-11 expect wait because promise-pending, until 2026-04-12, before promise-longest
  on 2026-04-12 expect act because promise-broken, stage rappel-2 by letter, alert promise-broken, at promise-longest

story A third promise in a row
  policy maison
  debtor Transports Vasseur, business
  invoice F-2026-0605 of 2210.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-08 promise to pay by 2026-03-10, in writing
  on 2026-03-13 expect act because promise-broken, stage rappel-2 by letter, alert promise-broken
  2026-03-13 promise to pay by 2026-03-18, in writing
  on 2026-03-14 expect wait because promise-pending, until 2026-03-21, before promise-count
  on 2026-03-21 expect act because promise-broken, stage rappel-2 by letter, alert promise-broken
  ; Noted, not believed.
  2026-03-21 promise to pay by 2026-03-28, in writing
  on 2026-03-22 expect act because promise-broken, stage rappel-2 by letter, since 2026-03-21, alert promise-broken, at promise-count
  ; Taken back, it leaves what was: the second one is broken still.
  2026-03-23 promise withdrawn
  on 2026-03-23 expect act because promise-broken, stage rappel-2 by letter, since 2026-03-21, alert promise-broken

story A broken promise where the house is patient
  policy patiente
  debtor Cave Saint-Vincent, business
  invoice F-2026-0606 of 430.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-08 promise to pay by 2026-03-10, in writing
  on 2026-03-13 expect wait because stage-not-due, until 2026-03-17, alert promise-broken
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter, alert promise-broken
  2026-03-17 rappel-2 sent by letter
  on 2026-03-18 expect wait because stage-not-due, until 2026-04-01

story A promise withdrawn gives the case back its own days
  policy maison
  debtor Cave Saint-Vincent, business
  invoice F-2026-0607 of 430.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-04-05, in writing
  2026-03-20 promise withdrawn
  on 2026-03-19 expect wait because promise-pending, until 2026-04-08, before release-promise
  on 2026-03-20 expect act because stage-due, stage rappel-2 by letter, at release-promise

story A promise made on the telephone is confirmed in writing
  policy maison
  debtor Traiteur Aubert, business
  invoice F-2026-0608 of 455.50 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-20, author L. Petit
  on 2026-03-10 expect act because promise-to-confirm, stage confirm-promise by email, key F-2026-0608|0|confirm-promise|0
  2026-03-10 confirm-promise sent by email, key F-2026-0608|0|confirm-promise|0
  on 2026-03-10 expect wait because promise-pending, until 2026-03-23
  ; Another promise is confirmed anew, as another act.
  2026-03-16 promise to pay by 2026-03-27, author L. Petit
  on 2026-03-16 expect act because promise-to-confirm, stage confirm-promise by email, key F-2026-0608|0|confirm-promise|1

story A confirmation that does not get through is tried three times
  policy maison
  debtor Traiteur Aubert, business
  invoice F-2026-0609 of 455.50 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-20
  2026-03-10 confirm-promise failed by email
  ; Until the next try the promise is simply pending.
  on 2026-03-11 expect wait because promise-pending, until 2026-03-23, review on 2026-03-12, before special-retry-wait
  on 2026-03-12 expect act because promise-to-confirm, stage confirm-promise by letter, at special-retry-wait
  2026-03-12 confirm-promise failed by letter
  on 2026-03-14 expect act because promise-to-confirm, stage confirm-promise by registered-letter, before special-retry-count
  2026-03-14 confirm-promise failed by registered-letter
  on 2026-03-14 expect review because undeliverable, at special-retry-count

story A confirmation in doubt, or without a channel, goes to a person
  policy maison
  debtor Hôtel du Lac, business
  invoice F-2026-0610 of 1320.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 promise to pay by 2026-03-20
  2026-03-10 confirm-promise unknown by email
  on 2026-03-11 expect review because delivery-unknown
  debtor Hôtel du Lac, business, reachable by phone
  invoice F-2026-0611 of 1320.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 promise to pay by 2026-03-20
  on 2026-03-10 expect review because no-reachable-channel

story A stage carried out on the day a promise breaks answers it, one of the day before does not
  policy maison
  debtor Vitrerie Pascal, business
  invoice F-2026-0612 of 860.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-08 promise to pay by 2026-03-10, in writing
  2026-03-12 rappel-2 sent by letter
  on 2026-03-14 expect act because promise-broken, stage mise-en-demeure by registered-letter, since 2026-03-13, alert promise-broken, before trigger-ended
  invoice F-2026-0613 of 860.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-08 promise to pay by 2026-03-10, in writing
  2026-03-13 rappel-2 sent by letter
  on 2026-03-14 expect wait because stage-not-due, until 2026-04-01, at trigger-ended
