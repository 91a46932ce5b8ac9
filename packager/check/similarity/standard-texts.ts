/**
 * Texts that everybody may and should repeat word for word: statutes and oaths
 * are no one's property (Copyright Act 1957, section 52(1)(q)). Courses of
 * public offices hold them by the hundred.
 */
export const STANDARD_TEXTS: readonly string[] = [
  // The Constitution of India, Preamble
  `We, the people of India, having solemnly resolved to constitute India into a sovereign socialist secular
democratic republic and to secure to all its citizens: justice, social, economic and political; liberty of thought,
expression, belief, faith and worship; equality of status and of opportunity; and to promote among them all
fraternity assuring the dignity of the individual and the unity and integrity of the Nation; in our Constituent
Assembly this twenty-sixth day of November, 1949, do hereby adopt, enact and give to ourselves this Constitution.`,
  `हम, भारत के लोग, भारत को एक सम्पूर्ण प्रभुत्व-सम्पन्न समाजवादी पंथनिरपेक्ष लोकतंत्रात्मक गणराज्य बनाने के लिए,
तथा उसके समस्त नागरिकों को: सामाजिक, आर्थिक और राजनैतिक न्याय, विचार, अभिव्यक्ति, विश्वास, धर्म और उपासना की स्वतंत्रता,
प्रतिष्ठा और अवसर की समता प्राप्त कराने के लिए, तथा उन सब में व्यक्ति की गरिमा और राष्ट्र की एकता और अखण्डता सुनिश्चित
करने वाली बंधुता बढ़ाने के लिए दृढ़संकल्प होकर अपनी इस संविधान सभा में आज तारीख 26 नवम्बर, 1949 ई. (मिति मार्गशीर्ष
शुक्ला सप्तमी, संवत् दो हजार छह विक्रमी) को एतद्द्वारा इस संविधान को अंगीकृत, अधिनियमित और आत्मार्पित करते हैं।`,
  // Third Schedule, the oath of a Minister
  `I do swear in the name of God, solemnly affirm, that I will bear true faith and allegiance to the Constitution of
India as by law established, that I will uphold the sovereignty and integrity of India, that I will faithfully and
conscientiously discharge my duties as a Minister for the Union and that I will do right to all manner of people in
accordance with the Constitution and the law, without fear or favour, affection or ill-will.`,
];
