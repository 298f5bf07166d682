import type { Rule } from "../rule.ts";
import { findTitles } from "../titles.ts";

/** A post with what it is a post of, or in front of a person's name; a bare title ("the minister") is none. */
export const office: Rule = {
  id: "recognise/offices/title",
  find: (sentence, lexicon) => findTitles(sentence, lexicon).map((range) => ({ ...range, type: "Office" })),
  examples: [
    ["Russian President Vladimir Putin arrived.", "Office Russian President"],
    ["Today President Jon Berg spoke.", "Office President"],
    ["He met State Duma Speaker Vyacheslav Volodin.", "Office State Duma Speaker"],
    ["The president of Georgia signed it.", "Office president of Georgia"],
    ["Foreign Minister of Japan Taro Kono spoke.", "Office Foreign Minister of Japan"],
    ["The Russian foreign minister refused.", "Office Russian foreign minister"],
    ["Minister of Foreign Affairs Sergei Lavrov spoke.", "Office Minister of Foreign Affairs"],
    ["Lee Tae-sik, South Korea’s ambassador to Japan, left.", "Office South Korea’s ambassador to Japan"],
    ["Republic of Korea Trade Minister Park Min-su signed.", "Office Republic of Korea Trade Minister"],
    ["Ivan Petrov, the Libyan military attaché to Chad, left.", "Office Libyan military attaché to Chad"],
    ["He wrote to the Secretary-General of OPEC.", "Office Secretary-General of OPEC"],
    ["Mr Lim Wei, Permanent Secretary (Transport), signed.", "Office Permanent Secretary (Transport)"],
    [
      "She is the Chief of the General Staff and First Deputy Minister of Defence.",
      "Office Chief of the General Staff; Office First Deputy Minister of Defence",
    ],
    [
      "He spoke to the aide to Russian President Vladimir Putin.",
      "Office aide to Russian President; Office Russian President",
    ],
    ["The first Canadian prime minister died.", "Office Canadian prime minister"],
    [
      "Ana Lopez, Envoy of the Union for Foreign Affairs and Security Policy.",
      "Office Envoy of the Union for Foreign Affairs and Security Policy",
    ],
    ["Special Envoy for Compact Negotiations Anna Karlsson signed.", "Office Special Envoy for Compact Negotiations"],
    [
      "Ambassador of Peru to Mexico Ana Silva left the Prime Minister’s Office.",
      "Office Ambassador of Peru to Mexico; Office Prime Minister",
    ],
    ["It was made under President Ann Lee.", "Office President"],
    ["It was signed by then defence minister Jon Berg.", "Office then defence minister"],
    ["Its director general, Ana Lopez, left.", "Office director general"],
    ["The Prime Minister, Shri Arun Mehta, spoke.", "Office Prime Minister"],
    ["The Prime Minister, Oslo said, left.", ""],
    ["Crown Prince Omar bin Saleh and Prince Harold left.", "Office Crown Prince"],
    ["The minister, in Oslo, left.", ""],
    ["The minister spoke to the president.", ""],
    ["The Queen Mary sailed.", ""],
    ["The rebel leader fled.", ""],
  ],
};
