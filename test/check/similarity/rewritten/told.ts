/** A passage, the same told anew, and other facts on the same matter, in English and Hindi. */

export const SOURCE = {
  en: 'The canteen at Ujjain station served 640 meals on the night of the flood. Rakesh Bhatia, who keeps its stores, had bought ninety kilos of lentils on 4 August, three days before the embankment at Nagda gave way. Nobody paid. The railway later offered Rs 27,000, and he sent the cheque to the school in Mahidpur whose roof had fallen in.',
  hi: 'बाढ़ की रात उज्जैन स्टेशन की कैंटीन ने 640 थालियाँ परोसीं। भंडार देखने वाले राकेश भाटिया ने 4 अगस्त को नब्बे किलो दाल ख़रीदी थी, नागदा का तटबंध टूटने से तीन दिन पहले। किसी ने पैसे नहीं दिए। रेलवे ने बाद में 27,000 रुपये देने चाहे और उन्होंने चेक महिदपुर के उस स्कूल को भेज दिया जिसकी छत गिर गई थी।',
};
export const REWRITING = {
  en: 'When the waters came, six hundred and forty people ate from the kitchen of Ujjain’s station in a single night. Its storekeeper, one Rakesh Bhatia, happened to have 90 kg of lentils in hand, got in on the fourth of August; Nagda’s embankment burst on the third day after. Not a rupee was asked. Twenty-seven thousand came from the railways by and by, a cheque that went straight on to Mahidpur, where a school had lost its roof.',
  hi: 'जिस रात पानी भरा, उज्जैन के रेलवे स्टेशन पर रसोई से छह सौ चालीस लोगों का पेट भरा। स्टोर सँभालने वाले राकेश भाटिया के पास 90 किलो दाल अगस्त की चार तारीख़ से रखी थी; तीसरे दिन नागदा में तटबंध बह गया। दाम किसी से नहीं माँगा गया। सत्ताईस हज़ार का चेक जब रेल विभाग से आया, तो वह सीधे महिदपुर के एक स्कूल पहुँचा, जहाँ छत ढह चुकी थी।',
};
export const OTHER = {
  en: 'During the flood the kitchen of Ratlam station stayed open too. Its keeper, Sunita Verma, cooked rice for 210 passengers of the stopped night train with what the market could spare, and asked them for fifteen rupees each. On 9 August the line was clear again. The railway paid her Rs 4,800 for coal, and a letter of thanks came from the divisional office.',
  hi: 'बाढ़ में रतलाम स्टेशन की रसोई भी खुली रही। उसे चलाने वाली सुनीता वर्मा ने रुकी हुई रात की गाड़ी के 210 यात्रियों के लिए बाज़ार में जो मिला उसी से चावल पकाए और हर एक से पंद्रह रुपये लिए। 9 अगस्त को लाइन फिर खुल गई। रेलवे ने कोयले के 4,800 रुपये दिए और मंडल कार्यालय से धन्यवाद का पत्र आया।',
};
