package org.footagedesk.journeys;

/** A shop, the press and questions, where the law alone binds. */
@OnASetDay("desk.policy=uk-statutory")
class SecondaryAndQuestionUnderTheLawIT extends SecondaryAndQuestionScenarios {}
