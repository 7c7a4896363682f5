/** A course of our own with one card of each kind, written as somebody would write it. */
export const sevenKinds = {
  title: 'The lamp at Fennel Point',
  /** Its two lessons. */
  lessons: ['Building', 'Keeping'],
  /** Cards of both. */
  cards: 8,
  text: `---
lectern: 1
id: fennel-point
title: The lamp at Fennel Point
published: 2020-05-04
language: en
source: Notes for the tests
---

# Building

> How a lighthouse came to stand on a rock that the sea covers twice a day.

Work on the lighthouse began in [April 1871](#date "The beginning of the work"), when [34 masons](#figure "The masons of the first summer") were rowed out to the rock. The engineer was [Ada Merrow](#name=person "The engineer of the lighthouse").

::: choice check #month
Q: In which month of 1871 did the work on the lighthouse begin?
A: April
Not: June
Not: October
Why: The sea was calm enough from spring on.
:::

The tower rose to [41 metres](#figure "The height of the tower") and was lit on [2 November 1874](#date "The first lighting of the lamp"). Its stones are joined by [dovetails](#term "Joints cut so that they lock into each other"), joints cut so that they lock into each other.

::: question #dovetails
Q: What keeps the stones of the lighthouse together?
A: dovetails
Why: They lock into each other.
Fact: dovetails
:::

::: cloze #merrow
Q: The engineer of the lighthouse was {Ada Merrow}.
Fact: Ada Merrow
:::

::: typed #joints
Q: Which word means joints cut so that they lock into each other?
A: dovetails
Also: dovetail
:::

::: number #height
Q: How high is the tower?
A: 41 metres
Within: 10%
Fact: 41 metres
:::

::: date #lit
Q: On what day was the lamp lit for the first time?
A: 2 November 1874
Fact: 2 November 1874
:::

# Keeping

Three keepers lived in the tower until the lamp was made to turn by itself in [1962](#date "The lamp turning by itself"). The last of them, [Jonas Thrale](#name=person "The last keeper"), had stayed for 19 years.

::: order #story
Q: Put these three events in order, the earliest first.
Item: April 1871 | The work begins
Item: 2 November 1874 | The lamp is lit
Item: 1962 | The lamp turns by itself
:::

::: question #thrale
Q: Who was the last keeper of the lighthouse?
A: Jonas Thrale
Fact: Jonas Thrale
:::
`,
  /** The same article as it was published later: the tower is higher, and there is a sentence more. */
  newer: `The lamp at Fennel Point

4 May 2021

Building

Work on the lighthouse began in April 1871, when 34 masons were rowed out to the rock. The engineer was Ada Merrow.

The tower rose to 43 metres and was lit on 2 November 1874. Its stones are joined by dovetails, joints cut so that they lock into each other.

Keeping

Three keepers lived in the tower until the lamp was made to turn by itself in 1962. The last of them, Jonas Thrale, had stayed for 19 years. In 2019 some 8,200 people came to see the tower.
`,
} as const;
