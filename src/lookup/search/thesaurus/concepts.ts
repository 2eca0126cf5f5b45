import type { Concepts } from './concept.ts';
import { ACCOUNTING } from './concepts/accounting.ts';
import { BANKING } from './concepts/banking.ts';
import { BENEFITS } from './concepts/benefits.ts';
import { BUILDING } from './concepts/building.ts';
import { BUSINESS_SYSTEMS } from './concepts/business-systems.ts';
import { CLINICAL_CARE } from './concepts/clinical-care.ts';
import { CLINICAL_SUPPORT } from './concepts/clinical-support.ts';
import { COMPLIANCE } from './concepts/compliance.ts';
import { CONTROLLING } from './concepts/controlling.ts';
import { CUSTOMER_CARE } from './concepts/customer-care.ts';
import { CUSTOMERS } from './concepts/customers.ts';
import { DATA } from './concepts/data.ts';
import { DEVELOPMENT } from './concepts/development.ts';
import { DEVICE_ENGINEERING } from './concepts/device-engineering.ts';
import { DEVICES } from './concepts/devices.ts';
import { DIGITAL_PRODUCT } from './concepts/digital-product.ts';
import { EDUCATION } from './concepts/education.ts';
import { BODY_AND_BELIEF } from './concepts/elsewhere/body-and-belief.ts';
import { FAR_INDUSTRIES } from './concepts/elsewhere/far-industries.ts';
import { FOOD_AND_OUTINGS } from './concepts/elsewhere/food-and-outings.ts';
import { HOME_AND_FAMILY } from './concepts/elsewhere/home-and-family.ts';
import { MONEY_OF_ONES_OWN } from './concepts/elsewhere/money-of-ones-own.ts';
import { SCREEN_AND_STAGE } from './concepts/elsewhere/screen-and-stage.ts';
import { SHIPS_AND_SKIES } from './concepts/elsewhere/ships-and-skies.ts';
import { SMALL_TALK } from './concepts/elsewhere/small-talk.ts';
import { SPORT_AND_HOBBIES } from './concepts/elsewhere/sport-and-hobbies.ts';
import { WORLD_AND_KNOWLEDGE } from './concepts/elsewhere/world-and-knowledge.ts';
import { ENTRY } from './concepts/entry.ts';
import { FILES_AND_SOFTWARE } from './concepts/files-and-software.ts';
import { GIVING_AND_EVENTS } from './concepts/giving-and-events.ts';
import { GROWTH } from './concepts/growth.ts';
import { HIRING } from './concepts/hiring.ts';
import { HOSPITALITY } from './concepts/hospitality.ts';
import { HR } from './concepts/hr.ts';
import { INFORMATION_SECURITY } from './concepts/information-security.ts';
import { INSURANCE_AND_PROPERTY } from './concepts/insurance-and-property.ts';
import { IT_MANAGEMENT } from './concepts/it-management.ts';
import { LEAVE } from './concepts/leave.ts';
import { LEGAL } from './concepts/legal.ts';
import { MACHINES } from './concepts/machines.ts';
import { MAIL_AND_CALLS } from './concepts/mail-and-calls.ts';
import { MARKETING } from './concepts/marketing.ts';
import { MONEY } from './concepts/money.ts';
import { NETWORK } from './concepts/network.ts';
import { ONLINE_SHOP } from './concepts/online-shop.ts';
import { OPERATIONS } from './concepts/operations.ts';
import { PASSENGER_TRANSPORT } from './concepts/passenger-transport.ts';
import { PATIENTS } from './concepts/patients.ts';
import { PAY } from './concepts/pay.ts';
import { PLANNING } from './concepts/planning.ts';
import { PROCUREMENT } from './concepts/procurement.ts';
import { PRODUCT_WORK } from './concepts/product-work.ts';
import { PRODUCTION } from './concepts/production.ts';
import { PROFESSIONAL_SERVICES } from './concepts/professional-services.ts';
import { PUBLIC_ADMINISTRATION } from './concepts/public-administration.ts';
import { PUBLIC_RELATIONS } from './concepts/public-relations.ts';
import { QUALITY } from './concepts/quality.ts';
import { SAFETY } from './concepts/safety.ts';
import { SELLING } from './concepts/selling.ts';
import { SHOPS } from './concepts/shops.ts';
import { SIGN_IN } from './concepts/sign-in.ts';
import { SITE_TECHNOLOGY } from './concepts/site-technology.ts';
import { SITES } from './concepts/sites.ts';
import { TEACHING_AND_RESEARCH } from './concepts/teaching-and-research.ts';
import { TRANSPORT } from './concepts/transport.ts';
import { TRAVEL } from './concepts/travel.ts';
import { UPKEEP } from './concepts/upkeep.ts';
import { UTILITIES_AND_TELECOM } from './concepts/utilities-and-telecom.ts';
import { WAREHOUSE } from './concepts/warehouse.ts';
import { WORKING_TIME } from './concepts/working-time.ts';
import { WORKING_TOGETHER } from './concepts/working-together.ts';
import { WORKPLACE } from './concepts/workplace.ts';
import { WORKS_AND_LAND } from './concepts/works-and-land.ts';

/** What companies have desks for. */
export const OFFICE: Concepts = {
  ...ACCOUNTING,
  ...BANKING,
  ...BENEFITS,
  ...BUILDING,
  ...BUSINESS_SYSTEMS,
  ...CLINICAL_CARE,
  ...CLINICAL_SUPPORT,
  ...COMPLIANCE,
  ...CONTROLLING,
  ...CUSTOMER_CARE,
  ...CUSTOMERS,
  ...DATA,
  ...DEVELOPMENT,
  ...DEVICE_ENGINEERING,
  ...DEVICES,
  ...DIGITAL_PRODUCT,
  ...EDUCATION,
  ...ENTRY,
  ...FILES_AND_SOFTWARE,
  ...GIVING_AND_EVENTS,
  ...GROWTH,
  ...HIRING,
  ...HOSPITALITY,
  ...HR,
  ...INFORMATION_SECURITY,
  ...INSURANCE_AND_PROPERTY,
  ...IT_MANAGEMENT,
  ...LEAVE,
  ...LEGAL,
  ...MACHINES,
  ...MAIL_AND_CALLS,
  ...MARKETING,
  ...MONEY,
  ...NETWORK,
  ...ONLINE_SHOP,
  ...OPERATIONS,
  ...PASSENGER_TRANSPORT,
  ...PATIENTS,
  ...PAY,
  ...PLANNING,
  ...PROCUREMENT,
  ...PRODUCT_WORK,
  ...PRODUCTION,
  ...PROFESSIONAL_SERVICES,
  ...PUBLIC_ADMINISTRATION,
  ...PUBLIC_RELATIONS,
  ...QUALITY,
  ...SAFETY,
  ...SELLING,
  ...SHOPS,
  ...SIGN_IN,
  ...SITE_TECHNOLOGY,
  ...SITES,
  ...TEACHING_AND_RESEARCH,
  ...TRANSPORT,
  ...TRAVEL,
  ...UPKEEP,
  ...UTILITIES_AND_TELECOM,
  ...WAREHOUSE,
  ...WORKING_TIME,
  ...WORKING_TOGETHER,
  ...WORKPLACE,
  ...WORKS_AND_LAND,
};

/** What people ask about in jest, in private or by mistake, and hardly any company has a desk for. */
export const ELSEWHERE: Concepts = {
  ...BODY_AND_BELIEF,
  ...FAR_INDUSTRIES,
  ...FOOD_AND_OUTINGS,
  ...HOME_AND_FAMILY,
  ...MONEY_OF_ONES_OWN,
  ...SCREEN_AND_STAGE,
  ...SHIPS_AND_SKIES,
  ...SMALL_TALK,
  ...SPORT_AND_HOBBIES,
  ...WORLD_AND_KNOWLEDGE,
};
