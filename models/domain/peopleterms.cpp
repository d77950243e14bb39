#include "models/domain/peopleterms.h"

#include <array>

static constexpr std::array<Term, 3> workStatusTerms{{
    {"working", u"在職", u"Working"},
    {"left", u"離職", u"Left"},
    {"latent", u"潜在", u"Latent"},
}};
std::span<const Term> termsOf(WorkStatus) { return workStatusTerms; }

static constexpr std::array<Term, 3> consentTerms{{
    {"institutions", u"募集機関への提供", u"Passing on to institutions"},
    {"prefectures", u"他の都道府県への提供", u"Passing on to other prefectures"},
    {"keynet", u"Key-Netへの登録", u"Registration with Key-Net"},
}};
std::span<const Term> termsOf(Consent) { return consentTerms; }

static constexpr std::array<Term, 15> applicationStageTerms{{
    {"received", u"受付", u"Received"},
    {"documents", u"書類確認", u"Documents checked"},
    {"referred", u"紹介", u"Referred"},
    {"arranging", u"面接調整", u"Arranging interview"},
    {"interviewed", u"面接済", u"Interviewed"},
    {"offered", u"内定", u"Offered"},
    {"accepted", u"承諾", u"Accepted"},
    {"original_seen", u"原本確認", u"Original seen"},
    {"trained", u"研修修了", u"Training complete"},
    {"started", u"就業開始", u"Started"},
    {"ended", u"終了", u"Ended"},
    {"rejected", u"不採用", u"Not hired"},
    {"declined", u"辞退", u"Declined"},
    {"withdrawn", u"取下げ", u"Withdrawn"},
    {"unreachable", u"連絡不能", u"Cannot be reached"},
}};
std::span<const Term> termsOf(ApplicationStage) { return applicationStageTerms; }

static constexpr std::array<Term, 3> interviewModeTerms{{
    {"in_person", u"対面", u"In person"},
    {"online", u"オンライン", u"Online"},
    {"phone", u"電話", u"Phone"},
}};
std::span<const Term> termsOf(InterviewMode) { return interviewModeTerms; }

static constexpr std::array<Term, 6> interviewResultTerms{{
    {"planned", u"予定", u"Planned"},
    {"passed", u"合格", u"Passed"},
    {"failed", u"不合格", u"Failed"},
    {"undecided", u"保留", u"Undecided"},
    {"no_show", u"欠席", u"Did not come"},
    {"cancelled", u"中止", u"Cancelled"},
}};
std::span<const Term> termsOf(InterviewResult) { return interviewResultTerms; }

static constexpr std::array<Term, 6> trainingModuleTerms{{
    {"infection_control", u"感染管理", u"Infection control"},
    {"medical_safety", u"医療安全", u"Medical safety"},
    {"protective_equipment", u"PPE着脱演習", u"Donning and doffing PPE"},
    {"ventilator", u"人工呼吸器・ECMO", u"Ventilator and ECMO"},
    {"vaccination", u"ワクチン接種手技", u"Giving vaccinations"},
    {"orientation", u"職場オリエンテーション", u"Orientation"},
}};
std::span<const Term> termsOf(TrainingModule) { return trainingModuleTerms; }

static constexpr std::array<Term, 4> trainingProviderTerms{{
    {"own_institution", u"採用施設", u"Hiring institution"},
    {"outside", u"外部機関", u"Outside body"},
    {"prefecture", u"都道府県", u"Prefecture"},
    {"nursing_association", u"看護協会", u"Nursing association"},
}};
std::span<const Term> termsOf(TrainingProvider) { return trainingProviderTerms; }

static constexpr std::array<Term, 3> trainingModeTerms{{
    {"on_site", u"集合", u"On site"},
    {"online", u"オンライン", u"Online"},
    {"self_study", u"自習", u"Self-study"},
}};
std::span<const Term> termsOf(TrainingMode) { return trainingModeTerms; }

static constexpr std::array<Term, 7> trainingStageTerms{{
    {"not_taken", u"未受講", u"Not taken"},
    {"booked", u"予約", u"Booked"},
    {"attending", u"受講中", u"Attending"},
    {"completed", u"修了", u"Completed"},
    {"exempt", u"免除", u"Exempt"},
    {"failed", u"不合格", u"Failed"},
    {"absent", u"欠席", u"Absent"},
}};
std::span<const Term> termsOf(TrainingStage) { return trainingStageTerms; }

static constexpr std::array<Term, 4> orderStateTerms{{
    {"collecting", u"調整中", u"Collecting"},
    {"fixed", u"確定", u"Fixed"},
    {"completed", u"完了", u"Completed"},
    {"cancelled", u"取消", u"Cancelled"},
}};
std::span<const Term> termsOf(OrderState) { return orderStateTerms; }

static constexpr std::array<Term, 4> orderPayerTerms{{
    {"requesting_prefecture", u"要請都道府県", u"Requesting prefecture"},
    {"sending_prefecture", u"派遣元都道府県", u"Sending prefecture"},
    {"receiving_institution", u"受入機関", u"Receiving institution"},
    {"state", u"国", u"State"},
}};
std::span<const Term> termsOf(OrderPayer) { return orderPayerTerms; }

static constexpr std::array<Term, 2> activityKindTerms{{
    {"coordination", u"調整業務の委託", u"Outsourced coordination"},
    {"training", u"都道府県研修", u"Prefectural training"},
}};
std::span<const Term> termsOf(ActivityKind) { return activityKindTerms; }

static constexpr std::array<Term, 2> fundTerms{{
    {"emergency_grant", u"緊急包括支援交付金", u"Emergency comprehensive support grant"},
    {"regional_fund", u"地域医療介護総合確保基金", u"Regional fund for medical and long-term care"},
}};
std::span<const Term> termsOf(Fund) { return fundTerms; }
