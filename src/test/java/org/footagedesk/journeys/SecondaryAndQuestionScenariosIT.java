package org.footagedesk.journeys;

/** A shop, the press and questions, under the policy of Totnes. */
@OnASetDay
class SecondaryAndQuestionScenariosIT extends SecondaryAndQuestionScenarios {}
